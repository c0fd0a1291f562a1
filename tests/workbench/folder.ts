/** A folder of the reader's system as a page has it by the File System Access API: others change it, it may be withdrawn or full, and a file that is being written keeps its old content until it is closed. */

class FakeFile {
  constructor(
    readonly folder: Folder,
    readonly name: string,
  ) {}

  readonly kind = 'file';

  async getFile(): Promise<File> {
    const content = this.folder.read(this.name);
    return new File([content], this.name.split('/').at(-1) ?? '');
  }

  async createWritable() {
    this.folder.ask('readwrite');
    this.folder.read(this.name);
    this.folder.open.add(this.name);
    let swap = '';
    const close = () => this.folder.open.delete(this.name);
    return {
      write: async (more: string) => {
        this.folder.ask('readwrite');
        if (swap.length + more.length > this.folder.room)
          throw new DOMException('no room', 'QuotaExceededError');
        swap += more;
      },
      close: async () => {
        this.folder.ask('readwrite');
        close();
        this.folder.put(this.name, swap);
      },
      abort: async () => {
        close();
      },
    };
  }
}

class FakeDirectory {
  constructor(
    readonly folder: Folder,
    readonly path: string,
  ) {}

  readonly kind = 'directory';

  get name(): string {
    return this.path === '' ? 'seeds' : (this.path.split('/').at(-2) ?? '');
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FakeFile> {
    const path = this.entry(name);
    if (this.folder.isFolder(path)) throw new DOMException('a folder', 'TypeMismatchError');
    if (!this.folder.has(path)) {
      if (!create) throw new DOMException('nothing there', 'NotFoundError');
      this.folder.ask('readwrite');
      this.folder.put(path, '');
    }
    return new FakeFile(this.folder, path);
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeDirectory> {
    const path = this.entry(name);
    if (this.folder.has(path)) throw new DOMException('a file', 'TypeMismatchError');
    if (!this.folder.isFolder(path) && !create) throw new DOMException('nothing there', 'NotFoundError');
    return new FakeDirectory(this.folder, `${path}/`);
  }

  async removeEntry(name: string): Promise<void> {
    const path = this.entry(name);
    this.folder.ask('readwrite');
    if (!this.folder.has(path)) throw new DOMException('nothing there', 'NotFoundError');
    this.folder.remove(path);
  }

  async isSameEntry(other: unknown): Promise<boolean> {
    return other instanceof FakeDirectory && other.folder === this.folder && other.path === this.path;
  }

  /** As the platform does, it takes one name and nothing that leads elsewhere. */
  private entry(name: string): string {
    this.folder.ask('read');
    if (name === '' || name === '.' || name === '..' || /[/\\]/.test(name)) throw new TypeError('no name');
    return this.path + name;
  }
}

export class Folder {
  private readonly files: Map<string, string>;
  /** Being written. */
  readonly open = new Set<string>();
  /** What the reader allows. */
  granted: 'readwrite' | 'read' | 'nothing' = 'readwrite';
  /** No file may be longer. */
  room = Number.POSITIVE_INFINITY;
  /** Called after each file that was written. */
  onWritten: (path: string) => void = () => undefined;

  constructor(files: Iterable<readonly [string, string]> = []) {
    this.files = new Map(files);
  }

  get handle(): FileSystemDirectoryHandle {
    return new FakeDirectory(this, '') as unknown as FileSystemDirectoryHandle;
  }

  get content(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.files);
  }

  ask(wanted: 'read' | 'readwrite'): void {
    if (this.granted === 'nothing' || (wanted === 'readwrite' && this.granted === 'read'))
      throw new DOMException('not allowed', 'NotAllowedError');
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  isFolder(path: string): boolean {
    return [...this.files.keys()].some((one) => one.startsWith(`${path}/`));
  }

  read(path: string): string {
    this.ask('read');
    const content = this.files.get(path);
    if (content === undefined) throw new DOMException('gone', 'NotFoundError');
    return content;
  }

  /** By the page, or by somebody else. */
  put(path: string, content: string): void {
    this.files.set(path, content);
    if (content !== '') this.onWritten(path);
  }

  remove(path: string): void {
    this.files.delete(path);
  }
}
