/** Shared UI components: icon buttons, dialogs, in-page links, clicks that the app handles. */

import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MouseEvent } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { followWithinPage } from '../../src/ui/focus-and-scroll.ts';
import { IconButton } from '../../src/ui/IconButton.tsx';
import { isPlainClick } from '../../src/ui/is-plain-click.ts';
import { Modal } from '../../src/ui/Modal.tsx';
import { RetryNotice } from '../../src/ui/RetryNotice.tsx';

describe('a button with an icon', () => {
  it('is named, and shows its name only where that is asked for', async () => {
    const onClick = vi.fn();
    render(
      <>
        <IconButton icon="close" label="Close" className="is-line" onClick={onClick} />
        <IconButton icon="link" label="Copy" tooltip aria-disabled />
      </>,
    );
    const close = screen.getByRole('button', { name: 'Close' });
    expect(close).toHaveClass('button', 'is-icon', 'is-line');
    expect(close).toHaveAttribute('type', 'button');
    expect(close).not.toHaveAttribute('title');
    await userEvent.click(close);
    expect(onClick).toHaveBeenCalledOnce();
    const copy = screen.getByRole('button', { name: 'Copy' });
    expect(copy).toHaveAttribute('title', 'Copy');
    expect(copy).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('a notice with a retry', () => {
  it('offers to load the page again', () => {
    render(
      <output>
        <RetryNotice retry="Load again">The view could not be loaded.</RetryNotice>
      </output>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('The view could not be loaded. Load again');
    expect(screen.getByRole('button', { name: 'Load again' })).toHaveClass('button', 'is-line');
  });
});

describe('a modal', () => {
  beforeAll(() => {
    // jsdom supports only the dialog's attribute; the browser tests cover the top layer.
    Object.assign(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) {
        this.open = true;
      },
      close(this: HTMLDialogElement) {
        this.open = false;
        this.dispatchEvent(new Event('close'));
      },
    });
  });

  function open() {
    const onClose = vi.fn();
    const { unmount } = render(
      <Modal aria-label="Filters" className="filter-drawer" onClose={onClose}>
        <button type="button">Inside</button>
      </Modal>,
    );
    const dialog = screen.getByRole('dialog', { name: 'Filters' });
    vi.spyOn(dialog, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, 200, 300));
    return { onClose, unmount, dialog };
  }

  it('is open as soon as it is rendered', () => {
    expect(open().dialog).toHaveAttribute('open');
  });

  it('closes by Back, and listens no longer once it is gone', () => {
    const { onClose, unmount } = open();
    fireEvent.popState(window);
    expect(onClose).toHaveBeenCalledOnce();
    unmount();
    fireEvent.popState(window);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['left of it', 90, 100],
    ['right of it', 310, 100],
    ['above it', 150, 40],
    ['below it', 150, 360],
  ])('closes by a click %s', (_, clientX, clientY) => {
    const { onClose, dialog } = open();
    fireEvent.click(dialog, { clientX, clientY });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays for a click on itself or on what it holds', () => {
    const { onClose, dialog } = open();
    fireEvent.click(dialog, { clientX: 110, clientY: 60 });
    // A click by keyboard has no position.
    fireEvent.click(screen.getByRole('button', { name: 'Inside' }), { clientX: 0, clientY: 0 });
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('a link within the page', () => {
  const id = 'point-start';
  const toStart = (event: MouseEvent<HTMLAnchorElement>) => followWithinPage(event, 'start');

  it('moves the focus, and leaves the URL alone', async () => {
    render(
      <>
        <a href={`#${id}`} onClick={toStart}>
          Start
        </a>
        <h3 id={id} tabIndex={-1}>
          The start
        </h3>
      </>,
    );
    await userEvent.click(screen.getByRole('link'));
    expect(screen.getByRole('heading')).toHaveFocus();
    expect(location.hash).toBe('');
  });
});

describe('a click', () => {
  const plain = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };

  it('is the app’s own where it is plain', () => {
    expect(isPlainClick(plain)).toBe(true);
  });

  it.each([{ button: 1 }, { metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }])(
    'is the browser’s with %o',
    (change) => {
      expect(isPlainClick({ ...plain, ...change })).toBe(false);
    },
  );
});
