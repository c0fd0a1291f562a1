/** Who has spoken or taken part for Russia, the United States, NATO or Ukraine since about 2000. A row is added, never renamed: ids go into files. */

/**
 * Below each side and office: when it was held | Russian | English | French, where it differs | other forms | id, where it is not the English
 * surname in small letters. When: `from-to`, with years or `year.month`; an open end is still in office. Further offices after commas, as
 * `role:from-to`; `role@body` where the body is not the one that `roles.ts` has for the side. Forms: separated by semicolons.
 */
export const PEOPLE = `
# ru president
2000-2008.05,president:2012.05-,prime-minister:2008.05-2012.05|Владимир Путин|Vladimir Putin|Vladimir Poutine|Vladimir Vladimirovich Putin
2008.05-2012.05,prime-minister:2012.05-2020.01,security-deputy@ru-security-council:2020.01-|Дмитрий Медведев|Dmitry Medvedev|Dmitri Medvedev|Medvedyev;Dmitry Medvedyev
# ru prime-minister
2020.01-|Михаил Мишустин|Mikhail Mishustin|Mikhaïl Michoustine
# ru foreign-minister
2004.03-|Сергей Лавров|Sergei Lavrov|Sergueï Lavrov|Sergey Lavrov;Sergeï Lavrov;Sergej Lavrov;Lavroff
1998.09-2004.03|Игорь Иванов|Igor Ivanov|||ivanov-igor
# ru defence-minister
2001.03-2007.02,kremlin-chief@kremlin:2011.12-2016.08|Сергей Иванов|Sergei Ivanov|Sergueï Ivanov|Sergey Ivanov|ivanov-sergei
2007.02-2012.11|Анатолий Сердюков|Anatoly Serdyukov|Anatoli Serdioukov|Anatoliy Serdyukov
2012.11-2024.05,security-adviser:2024.05-|Сергей Шойгу|Sergei Shoigu|Sergueï Choïgou|Sergey Shoigu;Shoygu;Sergueï Choigou;Sergej Schoigu
2024.05-|Андрей Белоусов|Andrei Belousov|Andreï Belooussov|Andrey Belousov;Andreï Belousov;Beloussov;Andreï Beloussov
# ru chief-of-staff
2012.11-|Валерий Герасимов|Valery Gerasimov|Valeri Guerassimov|Valeriy Gerasimov;Valéry Guérassimov;Valeri Gerasimov;Valéri Gerassimov;Gerassimow
2008.06-2012.11|Николай Макаров|Nikolai Makarov|Nikolaï Makarov|Nikolay Makarov
2004.07-2008.06|Юрий Балуевский|Yuri Baluyevsky|Iouri Balouïevski|Baluevsky
1997-2004.07|Анатолий Квашнин|Anatoly Kvashnin|Anatoli Kvachnine
# ru security-adviser
2008.05-2024.05,intelligence@fsb:1999-2008.05,presidential-aide:2024.05-|Николай Патрушев|Nikolai Patrushev|Nikolaï Patrouchev|Nikolay Patrushev;Patrouchov
# ru presidential-aide
2012.05-,ambassador:1999-2008|Юрий Ушаков|Yuri Ushakov|Iouri Ouchakov|Yury Ushakov;Youri Ouchakov
2000-2013|Сергей Приходько|Sergei Prikhodko|Sergueï Prikhodko
2013-2020.02|Владислав Сурков|Vladislav Surkov|Vladislav Sourkov
2020.01-|Владимир Мединский|Vladimir Medinsky|Vladimir Medinski
# ru envoy@kremlin
2025.02-|Кирилл Дмитриев|Kirill Dmitriev||Kirill Dmitriyev;Dmitrïev
# ru kremlin-deputy@kremlin
2020.01-2025.09|Дмитрий Козак|Dmitry Kozak|Dmitri Kozak
# ru spokesperson@kremlin
2008-|Дмитрий Песков|Dmitry Peskov|Dmitri Peskov|Dimitri Peskov;Dmitriy Peskov
2008-2012.05|Наталья Тимакова|Natalya Timakova|Natalia Timakova
# ru spokesperson@ru-mfa
2015.08-|Мария Захарова|Maria Zakharova||Mariya Zakharova
2011-2015.08,envoy@ru-osce:2015.08-|Александр Лукашевич|Alexander Lukashevich|Alexandre Loukachevitch
2008-2011|Андрей Нестеренко|Andrei Nesterenko|Andreï Nesterenko
2005-2008|Михаил Камынин|Mikhail Kamynin|Mikhaïl Kamynine
# ru spokesperson@ru-mod
2011-|Игорь Конашенков|Igor Konashenkov|Igor Konachenkov|Konachenkov
# ru deputy-foreign-minister
2008-|Сергей Рябков|Sergei Ryabkov|Sergueï Riabkov|Sergey Ryabkov;Rybakov;Ryabkow
2018-,envoy@ru-nato:2012-2018|Александр Грушко|Alexander Grushko|Alexandre Grouchko|Aleksandr Grushko
2019-|Андрей Руденко|Andrei Rudenko|Andreï Roudenko|Andrey Rudenko
2005-2019|Григорий Карасин|Grigory Karasin|Grigori Karassine
2011-2025|Михаил Богданов|Mikhail Bogdanov|Mikhaïl Bogdanov
# ru ambassador
2008-2017.08,deputy-foreign-minister:2003-2008|Сергей Кисляк|Sergei Kislyak|Sergueï Kisliak|Sergey Kislyak
2017.08-2024.10,deputy-defence-minister:2011-2016|Анатолий Антонов|Anatoly Antonov|Anatoli Antonov
2025.03-|Александр Дарчиев|Alexander Darchiev|Alexandre Dartchiev|Aleksandr Darchiev
# ru envoy@ru-nato
2008-2011|Дмитрий Рогозин|Dmitry Rogozin|Dmitri Rogozine
# ru envoy@ru-un
2017-|Василий Небензя|Vassily Nebenzya|Vassili Nebenzia|Vasily Nebenzya;Nebenzia
2006-2017.02|Виталий Чуркин|Vitaly Churkin|Vitali Tchourkine
# ru envoy
2019-|Константин Гаврилов|Konstantin Gavrilov
# ru deputy-defence-minister
2017.01-|Александр Фомин|Alexander Fomin|Alexandre Fomine|Aleksandr Fomin
# ru intelligence@svr
2016.10-|Сергей Нарышкин|Sergei Naryshkin|Sergueï Narychkine|Sergey Naryshkin
2007-2016.10,prime-minister:2004-2007|Михаил Фрадков|Mikhail Fradkov|Mikhaïl Fradkov
# ru intelligence@fsb
2008.05-|Александр Бортников|Alexander Bortnikov|Alexandre Bortnikov|Aleksandr Bortnikov
# ru intelligence@gru
2018-|Игорь Костюков|Igor Kostyukov|Igor Kostioukov
# ru speaker@ru-duma
2016-|Вячеслав Володин|Vyacheslav Volodin|Viatcheslav Volodine
# ru speaker@ru-federation-council
2011-|Валентина Матвиенко|Valentina Matviyenko|Valentina Matvienko
# ru
|Леонид Слуцкий|Leonid Slutsky|Leonid Sloutski
# us president
1993-2001.01|Билл Клинтон|Bill Clinton||William J. Clinton|clinton-bill
2001.01-2009.01|Джордж Буш|George W. Bush||George Bush;Bush
2009.01-2017.01|Барак Обама|Barack Obama
2017.01-2021.01,president:2025.01-|Дональд Трамп|Donald Trump||Donald J. Trump
2021.01-2025.01,vice-president:2009.01-2017.01|Джо Байден|Joe Biden||Joseph Biden;Joseph R. Biden;Джозеф Байден;Joseph Robinette Biden
# us vice-president
2021.01-2025.01|Камала Харрис|Kamala Harris
2017.01-2021.01|Майк Пенс|Mike Pence
2025.01-|Джей Ди Вэнс|JD Vance||J.D. Vance;Джей Вэнс;Вэнс
2001.01-2009.01|Дик Чейни|Dick Cheney
# us foreign-minister
1997-2001.01|Мадлен Олбрайт|Madeleine Albright
2001.01-2005.01|Колин Пауэлл|Colin Powell
2005.01-2009.01,security-adviser:2001.01-2005.01|Кондолиза Райс|Condoleezza Rice
# us security-adviser
2013.07-2017.01|Сьюзан Райс|Susan Rice|||rice-susan
# us foreign-minister
2009.01-2013.02|Хиллари Клинтон|Hillary Clinton||Hillary Rodham Clinton
2013.02-2017.01|Джон Керри|John Kerry
2017.02-2018.03|Рекс Тиллерсон|Rex Tillerson
2018.04-2021.01,intelligence:2017.01-2018.04|Майк Помпео|Mike Pompeo||Michael R. Pompeo;Michael Pompeo
2021.01-2025.01|Энтони Блинкен|Antony Blinken||Antony J. Blinken;Anthony Blinken;Tony Blinken
2025.01-,security-adviser:2025.05-|Марко Рубио|Marco Rubio
# us defence-minister
1997-2001.01|Уильям Коэн|William Cohen
2001.01-2006.12|Дональд Рамсфелд|Donald Rumsfeld||Рамсфельд
2006.12-2011.07|Роберт Гейтс|Robert Gates||Robert M. Gates
2011.07-2013.02,intelligence:2009-2011|Леон Панетта|Leon Panetta
2013.02-2015.02|Чак Хейгел|Chuck Hagel
2015.02-2017.01|Эштон Картер|Ash Carter|Ashton Carter|Ashton Carter;Эш Картер
2017.01-2018.12|Джеймс Мэттис|Jim Mattis||James Mattis;James N. Mattis
2019.01-2019.06|Патрик Шанахан|Patrick Shanahan
2019.07-2020.11|Марк Эспер|Mark Esper||Mark T. Esper
2021.01-2025.01|Ллойд Остин|Lloyd Austin||Lloyd J. Austin
2025.01-|Пит Хегсет|Pete Hegseth
# us chief-of-staff
2001.10-2005.09|Ричард Майерс|Richard Myers
2005.09-2007.10|Питер Пейс|Peter Pace
2007.10-2011.09|Майк Маллен|Mike Mullen||Michael Mullen
2011.10-2015.09|Мартин Демпси|Martin Dempsey
2015.10-2019.09|Джозеф Данфорд|Joseph Dunford||Joe Dunford;Joseph F. Dunford
2019.10-2023.09|Марк Милли|Mark Milley||Mark A. Milley
2023.10-2025.02|Чарльз Браун|Charles Q. Brown||CQ Brown;Charles Brown;C.Q. Brown
2025.04-|Дэн Кейн|Dan Caine
# us security-adviser
2005.01-2009.01|Стивен Хэдли|Stephen Hadley
2009.01-2010.10|Джеймс Джонс|James Jones
2010.10-2013.07|Томас Донилон|Tom Donilon||Thomas Donilon
2017.01-2017.02|Майкл Флинн|Michael Flynn||Mike Flynn
2017.02-2018.04|Герберт Макмастер|H.R. McMaster
2018.04-2019.09|Джон Болтон|John Bolton
2019.09-2021.01|Роберт О'Брайен|Robert O'Brien||Robert C. O'Brien|obrien
2021.01-2025.01|Джейк Салливан|Jake Sullivan
2025.01-2025.05|Майк Уолтц|Mike Waltz||Michael Waltz;Майкл Уолтц
# us envoy
2025.01-|Стив Уиткофф|Steve Witkoff||Стивен Уиткофф;Steven Witkoff
2025.01-2026|Кит Келлог|Keith Kellogg||Кит Келлогг
# us adviser@white-house
2017.01-|Джаред Кушнер|Jared Kushner
# us envoy@state-department
2017.07-2019.09|Курт Волкер|Kurt Volker
# us intelligence
2021.03-2025.01,ambassador:2005-2008,deputy-foreign-minister:2011-2014|Уильям Бернс|William Burns||Bill Burns;William J. Burns
2013-2017.01|Джон Бреннан|John Brennan
2025.01-|Джон Рэтклифф|John Ratcliffe
2018-2021.01|Джина Хаспел|Gina Haspel
# us deputy-foreign-minister
2021.04-2023.07|Уэнди Шерман|Wendy Sherman||Wendy R. Sherman
2021.05-2024.03,spokesperson@state-department:2011-2013,assistant-secretary@state-department:2013-2017.01|Виктория Нуланд|Victoria Nuland
2019.12-2021.01|Стивен Биган|Stephen Biegun
2009-2016|Роуз Гётемюллер|Rose Gottemoeller
# us envoy@state-department
2020-2021.01|Маршалл Биллингсли|Marshall Billingslea
# us deputy-foreign-minister
2021.07-2025.01|Бонни Дженкинс|Bonnie Jenkins
# us assistant-secretary@state-department
2021.09-2023|Карен Донфрид|Karen Donfried
# us deputy-defence-minister
2025.04-|Элбридж Колби|Elbridge Colby
2021.02-2025.01|Кэтлин Хикс|Kathleen Hicks
# us ambassador
2012.01-2014.02|Майкл Макфол|Michael McFaul
2014-2017|Джон Теффт|John Tefft
2017.10-2019.10|Джон Хантсман|Jon Huntsman
2020.01-2022.09|Джон Салливан|John Sullivan||John J. Sullivan|sullivan-john
2023.01-2025.06|Линн Трейси|Lynne Tracy||Lynne M. Tracy
# us envoy@us-nato
2021-2024|Джулианна Смит|Julianne Smith
2025-|Мэттью Уитакер|Matthew Whitaker
# us envoy@us-un
2021-2025.01|Линда Томас-Гринфилд|Linda Thomas-Greenfield
2017.01-2018.12|Никки Хейли|Nikki Haley
# us spokesperson@state-department
2021.01-2023.03|Нед Прайс|Ned Price
2023.04-2025.01|Мэттью Миллер|Matthew Miller
2022-2025|Ведант Патель|Vedant Patel
2025.01-|Тэмми Брюс|Tammy Bruce
2025-|Томми Пиготт|Tommy Pigott
2019.04-2021.01|Морган Ортагус|Morgan Ortagus
2017.04-2019.03|Хизер Нойерт|Heather Nauert||Хезер Науэрт
# us spokesperson@white-house
2021.01-2022.05,spokesperson@state-department:2013-2015|Джен Псаки|Jen Psaki||Jennifer Psaki;Дженнифер Псаки
2022.05-2025.01|Карин Жан-Пьер|Karine Jean-Pierre
2025.01-|Кэролайн Левитт|Karoline Leavitt
2017.07-2019.07|Сара Сандерс|Sarah Sanders||Sarah Huckabee Sanders
2017.01-2017.07|Шон Спайсер|Sean Spicer
2011-2014|Джей Карни|Jay Carney
2009-2011|Роберт Гиббс|Robert Gibbs
# us spokesperson@pentagon
2021.01-2022.05,spokesperson@white-house:2022.05-2025.01,spokesperson@state-department:2015-2017.01|Джон Кирби|John Kirby||John F. Kirby
# us spokesperson@white-house
2022-2024|Эдриенн Уотсон|Adrienne Watson
2023-2025.01|Шон Саветт|Sean Savett
2021.01-2022|Эмили Хорн|Emily Horne
# us spokesperson@pentagon
2022.08-2025.01|Патрик Райдер|Patrick Ryder||Pat Ryder;Patrick S. Ryder
2022-2025.01|Сабрина Сингх|Sabrina Singh
2025.02-|Шон Парнелл|Sean Parnell
2019-2020.11|Джонатан Хоффман|Jonathan Hoffman
2020-2022|Антон Семелрот|Anton Semelroth
# us spokesperson@joint-staff
2019-2023|Дэйв Батлер|Dave Butler||David Butler;Дейв Батлер
# nato secretary-general
1999.10-2003.12|Джордж Робертсон|George Robertson||Lord Robertson
2004.01-2009.07|Яап де Хооп Схеффер|Jaap de Hoop Scheffer||de Hoop Scheffer|de-hoop-scheffer
2009.08-2014.09|Андерс Фог Расмуссен|Anders Fogh Rasmussen
2014.10-2024.09|Йенс Столтенберг|Jens Stoltenberg
2024.10-|Марк Рютте|Mark Rutte
# nato military-committee
2015.06-2018.06|Петр Павел|Petr Pavel||Petr Pavel
2018.06-2021.06|Стюарт Пич|Stuart Peach
2021.06-2025.01|Роб Бауэр|Rob Bauer
2025.01-|Джузеппе Каво Драгоне|Giuseppe Cavo Dragone
# nato saceur
2013.05-2016.05|Филип Бридлав|Philip Breedlove
2016.05-2019.05|Кертис Скапаротти|Curtis Scaparrotti
2019.05-2022.07|Тод Уолтерс|Tod Wolters||Tod D. Wolters
2022.07-2025.07|Кристофер Каволи|Christopher Cavoli||Christopher G. Cavoli
2025.07-|Алексус Гринкевич|Alexus Grynkewich
# nato deputy-secretary-general@nato
2019.10-2024.09|Мирча Джоанэ|Mircea Geoana
# nato spokesperson@nato
2010-2023|Оана Лунгеску|Oana Lungescu
2024-2025|Фара Дахлалла|Farah Dakhlallah
2025-|Эллисон Харт|Allison Hart
2004-2010|Джеймс Аппатурай|James Appathurai
# ua president
2019.05-|Владимир Зеленский|Volodymyr Zelensky||Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Zelenskyy;Zelenskiy;Zelenski;Володимир Зеленський
2014.06-2019.05|Пётр Порошенко|Petro Poroshenko|Petro Porochenko|Петр Порошенко
2010.02-2014.02|Виктор Янукович|Viktor Yanukovych|Viktor Ianoukovitch|Victor Yanukovich;Yanukovich
# ua foreign-minister
2014.06-2019.08|Павел Климкин|Pavlo Klimkin|Pavlo Klimkine
2020.03-2024.09|Дмитрий Кулеба|Dmytro Kuleba|Dmytro Kouleba|Дмитро Кулеба
2024.09-2026|Андрей Сибига|Andrii Sybiha|Andriï Sybiga|Sybiga;Andriy Sybiha
# ua presidential-chief@ua-president
2020.02-2025.11|Андрей Ермак|Andriy Yermak|Andriï Iermak|Andrii Yermak;Andriy Ermak
# ua defence-minister
2023.09-2025.07,security-adviser:2025.07-|Рустем Умеров|Rustem Umerov|Roustem Oumerov
2021.11-2023.09|Алексей Резников|Oleksii Reznikov|Oleksiï Reznikov|Oleksiy Reznikov
2020.03-2021.11|Андрей Таран|Andriy Taran|Andriï Taran
# ua chief-of-staff
2019.05-2021.07|Руслан Хомчак|Ruslan Khomchak|Rouslan Khomtchak
2021.07-2024.02|Валерий Залужный|Valerii Zaluzhnyi|Valeri Zaloujny|Valery Zaluzhny;Zaluzhny|zaluzhny
2024.02-|Александр Сырский|Oleksandr Syrskyi|Oleksandr Syrsky
# ua adviser@ua-president
2020-|Михаил Подоляк|Mykhailo Podolyak|Mykhaïlo Podoliak
# un secretary-general@un
2017.01-|Антониу Гутерриш|António Guterres||Antonio Guterres;Антониу Гутерреш
# eu high-representative@eu
2019.12-2024.11|Жозеп Боррель|Josep Borrell
2024.12-|Кая Каллас|Kaja Kallas
# eu commission@eu
2019.12-|Урсула фон дер Ляйен|Ursula von der Leyen|||von-der-leyen
`;
