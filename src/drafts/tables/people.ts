/** Who has spoken or taken part for Russia, the United States, NATO or Ukraine since about 2000. A row is added, never renamed: ids go into files. */

/**
 * Below each side: English | French, where it differs | Russian | offices | other forms | id, where it is not the English surname in small letters.
 * Offices: `role:from-to`, with years or `year.month`, and `role@body` where the body is not the one that `roles.ts` has for the side; an
 * open end is still in office. Forms: separated by semicolons.
 */
export const PEOPLE = `
# ru
Vladimir Putin|Vladimir Poutine|Владимир Путин|president:2000-2008.05,president:2012.05-,prime-minister:2008.05-2012.05|Vladimir Vladimirovich Putin
Dmitry Medvedev|Dmitri Medvedev|Дмитрий Медведев|president:2008.05-2012.05,prime-minister:2012.05-2020.01,security-deputy@ru-security-council:2020.01-|Medvedyev;Dmitry Medvedyev
Mikhail Mishustin|Mikhaïl Michoustine|Михаил Мишустин|prime-minister:2020.01-
Sergei Lavrov|Sergueï Lavrov|Сергей Лавров|foreign-minister:2004.03-|Sergey Lavrov;Sergeï Lavrov;Sergej Lavrov;Lavroff
Igor Ivanov||Игорь Иванов|foreign-minister:1998.09-2004.03||ivanov-igor
Sergei Ivanov|Sergueï Ivanov|Сергей Иванов|defence-minister:2001.03-2007.02,kremlin-chief@kremlin:2011.12-2016.08|Sergey Ivanov|ivanov-sergei
Anatoly Serdyukov|Anatoli Serdioukov|Анатолий Сердюков|defence-minister:2007.02-2012.11|Anatoliy Serdyukov
Sergei Shoigu|Sergueï Choïgou|Сергей Шойгу|defence-minister:2012.11-2024.05,security-adviser:2024.05-|Sergey Shoigu;Shoygu;Sergueï Choigou;Sergej Schoigu
Andrei Belousov|Andreï Belooussov|Андрей Белоусов|defence-minister:2024.05-|Andrey Belousov;Andreï Belousov;Beloussov;Andreï Beloussov
Valery Gerasimov|Valeri Guerassimov|Валерий Герасимов|chief-of-staff:2012.11-|Valeriy Gerasimov;Valéry Guérassimov;Valeri Gerasimov;Valéri Gerassimov;Gerassimow
Nikolai Makarov|Nikolaï Makarov|Николай Макаров|chief-of-staff:2008.06-2012.11|Nikolay Makarov
Yuri Baluyevsky|Iouri Balouïevski|Юрий Балуевский|chief-of-staff:2004.07-2008.06|Baluevsky
Anatoly Kvashnin|Anatoli Kvachnine|Анатолий Квашнин|chief-of-staff:1997-2004.07
Nikolai Patrushev|Nikolaï Patrouchev|Николай Патрушев|security-adviser:2008.05-2024.05,intelligence@fsb:1999-2008.05,presidential-aide:2024.05-|Nikolay Patrushev;Patrouchov
Yuri Ushakov|Iouri Ouchakov|Юрий Ушаков|presidential-aide:2012.05-,ambassador:1999-2008|Yury Ushakov;Youri Ouchakov
Sergei Prikhodko|Sergueï Prikhodko|Сергей Приходько|presidential-aide:2000-2013
Vladislav Surkov|Vladislav Sourkov|Владислав Сурков|presidential-aide:2013-2020.02
Vladimir Medinsky|Vladimir Medinski|Владимир Мединский|presidential-aide:2020.01-
Kirill Dmitriev||Кирилл Дмитриев|envoy@kremlin:2025.02-|Kirill Dmitriyev;Dmitrïev
Dmitry Kozak|Dmitri Kozak|Дмитрий Козак|kremlin-deputy@kremlin:2020.01-2025.09
Dmitry Peskov|Dmitri Peskov|Дмитрий Песков|spokesperson@kremlin:2008-|Dimitri Peskov;Dmitriy Peskov
Natalya Timakova|Natalia Timakova|Наталья Тимакова|spokesperson@kremlin:2008-2012.05
Maria Zakharova||Мария Захарова|spokesperson@ru-mfa:2015.08-|Mariya Zakharova
Alexander Lukashevich|Alexandre Loukachevitch|Александр Лукашевич|spokesperson@ru-mfa:2011-2015.08,envoy@ru-osce:2015.08-
Andrei Nesterenko|Andreï Nesterenko|Андрей Нестеренко|spokesperson@ru-mfa:2008-2011
Mikhail Kamynin|Mikhaïl Kamynine|Михаил Камынин|spokesperson@ru-mfa:2005-2008
Igor Konashenkov|Igor Konachenkov|Игорь Конашенков|spokesperson@ru-mod:2011-|Konachenkov
Sergei Ryabkov|Sergueï Riabkov|Сергей Рябков|deputy-foreign-minister:2008-|Sergey Ryabkov;Rybakov;Ryabkow
Alexander Grushko|Alexandre Grouchko|Александр Грушко|deputy-foreign-minister:2018-,envoy@ru-nato:2012-2018|Aleksandr Grushko
Andrei Rudenko|Andreï Roudenko|Андрей Руденко|deputy-foreign-minister:2019-|Andrey Rudenko
Grigory Karasin|Grigori Karassine|Григорий Карасин|deputy-foreign-minister:2005-2019
Mikhail Bogdanov|Mikhaïl Bogdanov|Михаил Богданов|deputy-foreign-minister:2011-2025
Sergei Kislyak|Sergueï Kisliak|Сергей Кисляк|ambassador:2008-2017.08,deputy-foreign-minister:2003-2008|Sergey Kislyak
Anatoly Antonov|Anatoli Antonov|Анатолий Антонов|ambassador:2017.08-2024.10,deputy-defence-minister:2011-2016
Alexander Darchiev|Alexandre Dartchiev|Александр Дарчиев|ambassador:2025.03-|Aleksandr Darchiev
Dmitry Rogozin|Dmitri Rogozine|Дмитрий Рогозин|envoy@ru-nato:2008-2011
Vassily Nebenzya|Vassili Nebenzia|Василий Небензя|envoy@ru-un:2017-|Vasily Nebenzya;Nebenzia
Vitaly Churkin|Vitali Tchourkine|Виталий Чуркин|envoy@ru-un:2006-2017.02
Konstantin Gavrilov||Константин Гаврилов|envoy:2019-
Alexander Fomin|Alexandre Fomine|Александр Фомин|deputy-defence-minister:2017.01-|Aleksandr Fomin
Sergei Naryshkin|Sergueï Narychkine|Сергей Нарышкин|intelligence@svr:2016.10-|Sergey Naryshkin
Mikhail Fradkov|Mikhaïl Fradkov|Михаил Фрадков|intelligence@svr:2007-2016.10,prime-minister:2004-2007
Alexander Bortnikov|Alexandre Bortnikov|Александр Бортников|intelligence@fsb:2008.05-|Aleksandr Bortnikov
Igor Kostyukov|Igor Kostioukov|Игорь Костюков|intelligence@gru:2018-
Vyacheslav Volodin|Viatcheslav Volodine|Вячеслав Володин|speaker@ru-duma:2016-
Valentina Matviyenko|Valentina Matvienko|Валентина Матвиенко|speaker@ru-federation-council:2011-
Leonid Slutsky|Leonid Sloutski|Леонид Слуцкий
# us
Bill Clinton||Билл Клинтон|president:1993-2001.01|William J. Clinton|clinton-bill
George W. Bush||Джордж Буш|president:2001.01-2009.01|George Bush;Bush
Barack Obama||Барак Обама|president:2009.01-2017.01
Donald Trump||Дональд Трамп|president:2017.01-2021.01,president:2025.01-|Donald J. Trump
Joe Biden||Джо Байден|president:2021.01-2025.01,vice-president:2009.01-2017.01|Joseph Biden;Joseph R. Biden;Джозеф Байден;Joseph Robinette Biden
Kamala Harris||Камала Харрис|vice-president:2021.01-2025.01
Mike Pence||Майк Пенс|vice-president:2017.01-2021.01
JD Vance||Джей Ди Вэнс|vice-president:2025.01-|J.D. Vance;Джей Вэнс;Вэнс
Dick Cheney||Дик Чейни|vice-president:2001.01-2009.01
Madeleine Albright||Мадлен Олбрайт|foreign-minister:1997-2001.01
Colin Powell||Колин Пауэлл|foreign-minister:2001.01-2005.01
Condoleezza Rice||Кондолиза Райс|foreign-minister:2005.01-2009.01,security-adviser:2001.01-2005.01
Susan Rice||Сьюзан Райс|security-adviser:2013.07-2017.01||rice-susan
Hillary Clinton||Хиллари Клинтон|foreign-minister:2009.01-2013.02|Hillary Rodham Clinton
John Kerry||Джон Керри|foreign-minister:2013.02-2017.01
Rex Tillerson||Рекс Тиллерсон|foreign-minister:2017.02-2018.03
Mike Pompeo||Майк Помпео|foreign-minister:2018.04-2021.01,intelligence:2017.01-2018.04|Michael R. Pompeo;Michael Pompeo
Antony Blinken||Энтони Блинкен|foreign-minister:2021.01-2025.01|Antony J. Blinken;Anthony Blinken;Tony Blinken
Marco Rubio||Марко Рубио|foreign-minister:2025.01-,security-adviser:2025.05-
William Cohen||Уильям Коэн|defence-minister:1997-2001.01
Donald Rumsfeld||Дональд Рамсфелд|defence-minister:2001.01-2006.12|Рамсфельд
Robert Gates||Роберт Гейтс|defence-minister:2006.12-2011.07|Robert M. Gates
Leon Panetta||Леон Панетта|defence-minister:2011.07-2013.02,intelligence:2009-2011
Chuck Hagel||Чак Хейгел|defence-minister:2013.02-2015.02
Ash Carter|Ashton Carter|Эштон Картер|defence-minister:2015.02-2017.01|Ashton Carter;Эш Картер
Jim Mattis||Джеймс Мэттис|defence-minister:2017.01-2018.12|James Mattis;James N. Mattis
Patrick Shanahan||Патрик Шанахан|defence-minister:2019.01-2019.06
Mark Esper||Марк Эспер|defence-minister:2019.07-2020.11|Mark T. Esper
Lloyd Austin||Ллойд Остин|defence-minister:2021.01-2025.01|Lloyd J. Austin
Pete Hegseth||Пит Хегсет|defence-minister:2025.01-
Richard Myers||Ричард Майерс|chief-of-staff:2001.10-2005.09
Peter Pace||Питер Пейс|chief-of-staff:2005.09-2007.10
Mike Mullen||Майк Маллен|chief-of-staff:2007.10-2011.09|Michael Mullen
Martin Dempsey||Мартин Демпси|chief-of-staff:2011.10-2015.09
Joseph Dunford||Джозеф Данфорд|chief-of-staff:2015.10-2019.09|Joe Dunford;Joseph F. Dunford
Mark Milley||Марк Милли|chief-of-staff:2019.10-2023.09|Mark A. Milley
Charles Q. Brown||Чарльз Браун|chief-of-staff:2023.10-2025.02|CQ Brown;Charles Brown;C.Q. Brown
Dan Caine||Дэн Кейн|chief-of-staff:2025.04-
Stephen Hadley||Стивен Хэдли|security-adviser:2005.01-2009.01
James Jones||Джеймс Джонс|security-adviser:2009.01-2010.10
Tom Donilon||Томас Донилон|security-adviser:2010.10-2013.07|Thomas Donilon
Michael Flynn||Майкл Флинн|security-adviser:2017.01-2017.02|Mike Flynn
H.R. McMaster||Герберт Макмастер|security-adviser:2017.02-2018.04
John Bolton||Джон Болтон|security-adviser:2018.04-2019.09
Robert O'Brien||Роберт О'Брайен|security-adviser:2019.09-2021.01|Robert C. O'Brien|obrien
Jake Sullivan||Джейк Салливан|security-adviser:2021.01-2025.01
Mike Waltz||Майк Уолтц|security-adviser:2025.01-2025.05|Michael Waltz;Майкл Уолтц
Steve Witkoff||Стив Уиткофф|envoy:2025.01-|Стивен Уиткофф;Steven Witkoff
Keith Kellogg||Кит Келлог|envoy:2025.01-2026|Кит Келлогг
Jared Kushner||Джаред Кушнер|adviser@white-house:2017.01-
Kurt Volker||Курт Волкер|envoy@state-department:2017.07-2019.09
William Burns||Уильям Бернс|intelligence:2021.03-2025.01,ambassador:2005-2008,deputy-foreign-minister:2011-2014|Bill Burns;William J. Burns
John Brennan||Джон Бреннан|intelligence:2013-2017.01
John Ratcliffe||Джон Рэтклифф|intelligence:2025.01-
Gina Haspel||Джина Хаспел|intelligence:2018-2021.01
Wendy Sherman||Уэнди Шерман|deputy-foreign-minister:2021.04-2023.07|Wendy R. Sherman
Victoria Nuland||Виктория Нуланд|deputy-foreign-minister:2021.05-2024.03,spokesperson@state-department:2011-2013,assistant-secretary@state-department:2013-2017.01
Stephen Biegun||Стивен Биган|deputy-foreign-minister:2019.12-2021.01
Rose Gottemoeller||Роуз Гётемюллер|deputy-foreign-minister:2009-2016
Marshall Billingslea||Маршалл Биллингсли|envoy@state-department:2020-2021.01
Bonnie Jenkins||Бонни Дженкинс|deputy-foreign-minister:2021.07-2025.01
Karen Donfried||Карен Донфрид|assistant-secretary@state-department:2021.09-2023
Elbridge Colby||Элбридж Колби|deputy-defence-minister:2025.04-
Kathleen Hicks||Кэтлин Хикс|deputy-defence-minister:2021.02-2025.01
Michael McFaul||Майкл Макфол|ambassador:2012.01-2014.02
John Tefft||Джон Теффт|ambassador:2014-2017
Jon Huntsman||Джон Хантсман|ambassador:2017.10-2019.10
John Sullivan||Джон Салливан|ambassador:2020.01-2022.09|John J. Sullivan|sullivan-john
Lynne Tracy||Линн Трейси|ambassador:2023.01-2025.06|Lynne M. Tracy
Julianne Smith||Джулианна Смит|envoy@us-nato:2021-2024
Matthew Whitaker||Мэттью Уитакер|envoy@us-nato:2025-
Linda Thomas-Greenfield||Линда Томас-Гринфилд|envoy@us-un:2021-2025.01
Nikki Haley||Никки Хейли|envoy@us-un:2017.01-2018.12
Ned Price||Нед Прайс|spokesperson@state-department:2021.01-2023.03
Matthew Miller||Мэттью Миллер|spokesperson@state-department:2023.04-2025.01
Vedant Patel||Ведант Патель|spokesperson@state-department:2022-2025
Tammy Bruce||Тэмми Брюс|spokesperson@state-department:2025.01-
Tommy Pigott||Томми Пиготт|spokesperson@state-department:2025-
Morgan Ortagus||Морган Ортагус|spokesperson@state-department:2019.04-2021.01
Heather Nauert||Хизер Нойерт|spokesperson@state-department:2017.04-2019.03|Хезер Науэрт
Jen Psaki||Джен Псаки|spokesperson@white-house:2021.01-2022.05,spokesperson@state-department:2013-2015|Jennifer Psaki;Дженнифер Псаки
Karine Jean-Pierre||Карин Жан-Пьер|spokesperson@white-house:2022.05-2025.01
Karoline Leavitt||Кэролайн Левитт|spokesperson@white-house:2025.01-
Sarah Sanders||Сара Сандерс|spokesperson@white-house:2017.07-2019.07|Sarah Huckabee Sanders
Sean Spicer||Шон Спайсер|spokesperson@white-house:2017.01-2017.07
Jay Carney||Джей Карни|spokesperson@white-house:2011-2014
Robert Gibbs||Роберт Гиббс|spokesperson@white-house:2009-2011
John Kirby||Джон Кирби|spokesperson@pentagon:2021.01-2022.05,spokesperson@white-house:2022.05-2025.01,spokesperson@state-department:2015-2017.01|John F. Kirby
Adrienne Watson||Эдриенн Уотсон|spokesperson@white-house:2022-2024
Sean Savett||Шон Саветт|spokesperson@white-house:2023-2025.01
Emily Horne||Эмили Хорн|spokesperson@white-house:2021.01-2022
Patrick Ryder||Патрик Райдер|spokesperson@pentagon:2022.08-2025.01|Pat Ryder;Patrick S. Ryder
Sabrina Singh||Сабрина Сингх|spokesperson@pentagon:2022-2025.01
Sean Parnell||Шон Парнелл|spokesperson@pentagon:2025.02-
Jonathan Hoffman||Джонатан Хоффман|spokesperson@pentagon:2019-2020.11
Anton Semelroth||Антон Семелрот|spokesperson@pentagon:2020-2022
Dave Butler||Дэйв Батлер|spokesperson@joint-staff:2019-2023|David Butler;Дейв Батлер
# nato
George Robertson||Джордж Робертсон|secretary-general:1999.10-2003.12|Lord Robertson
Jaap de Hoop Scheffer||Яап де Хооп Схеффер|secretary-general:2004.01-2009.07|de Hoop Scheffer|de-hoop-scheffer
Anders Fogh Rasmussen||Андерс Фог Расмуссен|secretary-general:2009.08-2014.09
Jens Stoltenberg||Йенс Столтенберг|secretary-general:2014.10-2024.09
Mark Rutte||Марк Рютте|secretary-general:2024.10-
Petr Pavel||Петр Павел|military-committee:2015.06-2018.06|Petr Pavel
Stuart Peach||Стюарт Пич|military-committee:2018.06-2021.06
Rob Bauer||Роб Бауэр|military-committee:2021.06-2025.01
Giuseppe Cavo Dragone||Джузеппе Каво Драгоне|military-committee:2025.01-
Philip Breedlove||Филип Бридлав|saceur:2013.05-2016.05
Curtis Scaparrotti||Кертис Скапаротти|saceur:2016.05-2019.05
Tod Wolters||Тод Уолтерс|saceur:2019.05-2022.07|Tod D. Wolters
Christopher Cavoli||Кристофер Каволи|saceur:2022.07-2025.07|Christopher G. Cavoli
Alexus Grynkewich||Алексус Гринкевич|saceur:2025.07-
Mircea Geoana||Мирча Джоанэ|deputy-secretary-general@nato:2019.10-2024.09
Oana Lungescu||Оана Лунгеску|spokesperson@nato:2010-2023
Farah Dakhlallah||Фара Дахлалла|spokesperson@nato:2024-2025
Allison Hart||Эллисон Харт|spokesperson@nato:2025-
James Appathurai||Джеймс Аппатурай|spokesperson@nato:2004-2010
# ua
Volodymyr Zelensky||Владимир Зеленский|president:2019.05-|Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Zelenskyy;Zelenskiy;Zelenski;Володимир Зеленський
Petro Poroshenko|Petro Porochenko|Пётр Порошенко|president:2014.06-2019.05|Петр Порошенко
Viktor Yanukovych|Viktor Ianoukovitch|Виктор Янукович|president:2010.02-2014.02|Victor Yanukovich;Yanukovich
Pavlo Klimkin|Pavlo Klimkine|Павел Климкин|foreign-minister:2014.06-2019.08
Dmytro Kuleba|Dmytro Kouleba|Дмитрий Кулеба|foreign-minister:2020.03-2024.09|Дмитро Кулеба
Andrii Sybiha|Andriï Sybiga|Андрей Сибига|foreign-minister:2024.09-2026|Sybiga;Andriy Sybiha
Andriy Yermak|Andriï Iermak|Андрей Ермак|presidential-chief@ua-president:2020.02-2025.11|Andrii Yermak;Andriy Ermak
Rustem Umerov|Roustem Oumerov|Рустем Умеров|defence-minister:2023.09-2025.07,security-adviser:2025.07-
Oleksii Reznikov|Oleksiï Reznikov|Алексей Резников|defence-minister:2021.11-2023.09|Oleksiy Reznikov
Andriy Taran|Andriï Taran|Андрей Таран|defence-minister:2020.03-2021.11
Ruslan Khomchak|Rouslan Khomtchak|Руслан Хомчак|chief-of-staff:2019.05-2021.07
Valerii Zaluzhnyi|Valeri Zaloujny|Валерий Залужный|chief-of-staff:2021.07-2024.02|Valery Zaluzhny;Zaluzhny|zaluzhny
Oleksandr Syrskyi|Oleksandr Syrsky|Александр Сырский|chief-of-staff:2024.02-
Mykhailo Podolyak|Mykhaïlo Podoliak|Михаил Подоляк|adviser@ua-president:2020-
# un
António Guterres||Антониу Гутерриш|secretary-general@un:2017.01-|Antonio Guterres;Антониу Гутерреш
# eu
Josep Borrell||Жозеп Боррель|high-representative@eu:2019.12-2024.11
Kaja Kallas||Кая Каллас|high-representative@eu:2024.12-
Ursula von der Leyen||Урсула фон дер Ляйен|commission@eu:2019.12-||von-der-leyen
`;
