/** Who has spoken or taken part for Russia, the United States, NATO or Ukraine since about 2000. A row is added, never renamed: ids go into files. */

/**
 * Columns: id | side | English | French | Russian | offices | other forms.
 * Offices: `role@body:from-to`, with years or `year.month`; an open end is still in office. Forms: separated by semicolons.
 */
export const PEOPLE = `
putin|ru|Vladimir Putin|Vladimir Poutine|Владимир Путин|president@kremlin:2000-2008.05,president@kremlin:2012.05-,prime-minister@ru-government:2008.05-2012.05|Vladimir Vladimirovich Putin
medvedev|ru|Dmitry Medvedev|Dmitri Medvedev|Дмитрий Медведев|president@kremlin:2008.05-2012.05,prime-minister@ru-government:2012.05-2020.01,security-deputy@ru-security-council:2020.01-|Medvedyev;Dmitry Medvedyev
mishustin|ru|Mikhail Mishustin|Mikhaïl Michoustine|Михаил Мишустин|prime-minister@ru-government:2020.01-|
lavrov|ru|Sergei Lavrov|Sergueï Lavrov|Сергей Лавров|foreign-minister@ru-mfa:2004.03-|Sergey Lavrov;Sergeï Lavrov;Sergej Lavrov;Lavroff
ivanov-igor|ru|Igor Ivanov|Igor Ivanov|Игорь Иванов|foreign-minister@ru-mfa:1998.09-2004.03|
ivanov-sergei|ru|Sergei Ivanov|Sergueï Ivanov|Сергей Иванов|defence-minister@ru-mod:2001.03-2007.02,kremlin-chief@kremlin:2011.12-2016.08|Sergey Ivanov
serdyukov|ru|Anatoly Serdyukov|Anatoli Serdioukov|Анатолий Сердюков|defence-minister@ru-mod:2007.02-2012.11|Anatoliy Serdyukov
shoigu|ru|Sergei Shoigu|Sergueï Choïgou|Сергей Шойгу|defence-minister@ru-mod:2012.11-2024.05,security-adviser@ru-security-council:2024.05-|Sergey Shoigu;Shoygu;Sergueï Choigou;Sergej Schoigu
belousov|ru|Andrei Belousov|Andreï Belooussov|Андрей Белоусов|defence-minister@ru-mod:2024.05-|Andrey Belousov;Andreï Belousov;Beloussov;Andreï Beloussov
gerasimov|ru|Valery Gerasimov|Valeri Guerassimov|Валерий Герасимов|chief-of-staff@ru-general-staff:2012.11-|Valeriy Gerasimov;Valéry Guérassimov;Valeri Gerasimov;Valéri Gerassimov;Gerassimow
makarov|ru|Nikolai Makarov|Nikolaï Makarov|Николай Макаров|chief-of-staff@ru-general-staff:2008.06-2012.11|Nikolay Makarov
baluyevsky|ru|Yuri Baluyevsky|Iouri Balouïevski|Юрий Балуевский|chief-of-staff@ru-general-staff:2004.07-2008.06|Baluevsky
kvashnin|ru|Anatoly Kvashnin|Anatoli Kvachnine|Анатолий Квашнин|chief-of-staff@ru-general-staff:1997-2004.07|
patrushev|ru|Nikolai Patrushev|Nikolaï Patrouchev|Николай Патрушев|security-adviser@ru-security-council:2008.05-2024.05,intelligence@fsb:1999-2008.05,presidential-aide@kremlin:2024.05-|Nikolay Patrushev;Patrouchov
ushakov|ru|Yuri Ushakov|Iouri Ouchakov|Юрий Ушаков|presidential-aide@kremlin:2012.05-,ambassador@ru-embassy:1999-2008|Yury Ushakov;Youri Ouchakov
prikhodko|ru|Sergei Prikhodko|Sergueï Prikhodko|Сергей Приходько|presidential-aide@kremlin:2000-2013|
surkov|ru|Vladislav Surkov|Vladislav Sourkov|Владислав Сурков|presidential-aide@kremlin:2013-2020.02|
medinsky|ru|Vladimir Medinsky|Vladimir Medinski|Владимир Мединский|presidential-aide@kremlin:2020.01-|
dmitriev|ru|Kirill Dmitriev|Kirill Dmitriev|Кирилл Дмитриев|envoy@kremlin:2025.02-|Kirill Dmitriyev;Dmitrïev
kozak|ru|Dmitry Kozak|Dmitri Kozak|Дмитрий Козак|kremlin-deputy@kremlin:2020.01-2025.09|
peskov|ru|Dmitry Peskov|Dmitri Peskov|Дмитрий Песков|spokesperson@kremlin:2008-|Dimitri Peskov;Dmitriy Peskov
timakova|ru|Natalya Timakova|Natalia Timakova|Наталья Тимакова|spokesperson@kremlin:2008-2012.05|
zakharova|ru|Maria Zakharova|Maria Zakharova|Мария Захарова|spokesperson@ru-mfa:2015.08-|Mariya Zakharova
lukashevich|ru|Alexander Lukashevich|Alexandre Loukachevitch|Александр Лукашевич|spokesperson@ru-mfa:2011-2015.08,envoy@ru-osce:2015.08-|
nesterenko|ru|Andrei Nesterenko|Andreï Nesterenko|Андрей Нестеренко|spokesperson@ru-mfa:2008-2011|
kamynin|ru|Mikhail Kamynin|Mikhaïl Kamynine|Михаил Камынин|spokesperson@ru-mfa:2005-2008|
konashenkov|ru|Igor Konashenkov|Igor Konachenkov|Игорь Конашенков|spokesperson@ru-mod:2011-|Konachenkov
ryabkov|ru|Sergei Ryabkov|Sergueï Riabkov|Сергей Рябков|deputy-foreign-minister@ru-mfa:2008-|Sergey Ryabkov;Rybakov;Ryabkow
grushko|ru|Alexander Grushko|Alexandre Grouchko|Александр Грушко|deputy-foreign-minister@ru-mfa:2018-,envoy@ru-nato:2012-2018|Aleksandr Grushko
rudenko|ru|Andrei Rudenko|Andreï Roudenko|Андрей Руденко|deputy-foreign-minister@ru-mfa:2019-|Andrey Rudenko
karasin|ru|Grigory Karasin|Grigori Karassine|Григорий Карасин|deputy-foreign-minister@ru-mfa:2005-2019|
bogdanov|ru|Mikhail Bogdanov|Mikhaïl Bogdanov|Михаил Богданов|deputy-foreign-minister@ru-mfa:2011-2025|
kislyak|ru|Sergei Kislyak|Sergueï Kisliak|Сергей Кисляк|ambassador@ru-embassy:2008-2017.08,deputy-foreign-minister@ru-mfa:2003-2008|Sergey Kislyak
antonov|ru|Anatoly Antonov|Anatoli Antonov|Анатолий Антонов|ambassador@ru-embassy:2017.08-2024.10,deputy-defence-minister@ru-mod:2011-2016|
darchiev|ru|Alexander Darchiev|Alexandre Dartchiev|Александр Дарчиев|ambassador@ru-embassy:2025.03-|Aleksandr Darchiev
rogozin|ru|Dmitry Rogozin|Dmitri Rogozine|Дмитрий Рогозин|envoy@ru-nato:2008-2011|
nebenzya|ru|Vassily Nebenzya|Vassili Nebenzia|Василий Небензя|envoy@ru-un:2017-|Vasily Nebenzya;Nebenzia
churkin|ru|Vitaly Churkin|Vitali Tchourkine|Виталий Чуркин|envoy@ru-un:2006-2017.02|
gavrilov|ru|Konstantin Gavrilov|Konstantin Gavrilov|Константин Гаврилов|envoy@ru-mfa:2019-|
fomin|ru|Alexander Fomin|Alexandre Fomine|Александр Фомин|deputy-defence-minister@ru-mod:2017.01-|Aleksandr Fomin
naryshkin|ru|Sergei Naryshkin|Sergueï Narychkine|Сергей Нарышкин|intelligence@svr:2016.10-|Sergey Naryshkin
fradkov|ru|Mikhail Fradkov|Mikhaïl Fradkov|Михаил Фрадков|intelligence@svr:2007-2016.10,prime-minister@ru-government:2004-2007|
bortnikov|ru|Alexander Bortnikov|Alexandre Bortnikov|Александр Бортников|intelligence@fsb:2008.05-|Aleksandr Bortnikov
kostyukov|ru|Igor Kostyukov|Igor Kostioukov|Игорь Костюков|intelligence@gru:2018-|
volodin|ru|Vyacheslav Volodin|Viatcheslav Volodine|Вячеслав Володин|speaker@ru-duma:2016-|
matviyenko|ru|Valentina Matviyenko|Valentina Matvienko|Валентина Матвиенко|speaker@ru-federation-council:2011-|
slutsky|ru|Leonid Slutsky|Leonid Sloutski|Леонид Слуцкий||
clinton-bill|us|Bill Clinton|Bill Clinton|Билл Клинтон|president@white-house:1993-2001.01|William J. Clinton
bush|us|George W. Bush|George W. Bush|Джордж Буш|president@white-house:2001.01-2009.01|George Bush;Bush
obama|us|Barack Obama|Barack Obama|Барак Обама|president@white-house:2009.01-2017.01|
trump|us|Donald Trump|Donald Trump|Дональд Трамп|president@white-house:2017.01-2021.01,president@white-house:2025.01-|Donald J. Trump
biden|us|Joe Biden|Joe Biden|Джо Байден|president@white-house:2021.01-2025.01,vice-president@white-house:2009.01-2017.01|Joseph Biden;Joseph R. Biden;Джозеф Байден;Joseph Robinette Biden
harris|us|Kamala Harris|Kamala Harris|Камала Харрис|vice-president@white-house:2021.01-2025.01|
pence|us|Mike Pence|Mike Pence|Майк Пенс|vice-president@white-house:2017.01-2021.01|
vance|us|JD Vance|JD Vance|Джей Ди Вэнс|vice-president@white-house:2025.01-|J.D. Vance;Джей Вэнс;Вэнс
cheney|us|Dick Cheney|Dick Cheney|Дик Чейни|vice-president@white-house:2001.01-2009.01|
albright|us|Madeleine Albright|Madeleine Albright|Мадлен Олбрайт|foreign-minister@state-department:1997-2001.01|
powell|us|Colin Powell|Colin Powell|Колин Пауэлл|foreign-minister@state-department:2001.01-2005.01|
rice|us|Condoleezza Rice|Condoleezza Rice|Кондолиза Райс|foreign-minister@state-department:2005.01-2009.01,security-adviser@white-house:2001.01-2005.01|
rice-susan|us|Susan Rice|Susan Rice|Сьюзан Райс|security-adviser@white-house:2013.07-2017.01|
clinton|us|Hillary Clinton|Hillary Clinton|Хиллари Клинтон|foreign-minister@state-department:2009.01-2013.02|Hillary Rodham Clinton
kerry|us|John Kerry|John Kerry|Джон Керри|foreign-minister@state-department:2013.02-2017.01|
tillerson|us|Rex Tillerson|Rex Tillerson|Рекс Тиллерсон|foreign-minister@state-department:2017.02-2018.03|
pompeo|us|Mike Pompeo|Mike Pompeo|Майк Помпео|foreign-minister@state-department:2018.04-2021.01,intelligence@cia:2017.01-2018.04|Michael R. Pompeo;Michael Pompeo
blinken|us|Antony Blinken|Antony Blinken|Энтони Блинкен|foreign-minister@state-department:2021.01-2025.01|Antony J. Blinken;Anthony Blinken;Tony Blinken
rubio|us|Marco Rubio|Marco Rubio|Марко Рубио|foreign-minister@state-department:2025.01-,security-adviser@white-house:2025.05-|
cohen|us|William Cohen|William Cohen|Уильям Коэн|defence-minister@pentagon:1997-2001.01|
rumsfeld|us|Donald Rumsfeld|Donald Rumsfeld|Дональд Рамсфелд|defence-minister@pentagon:2001.01-2006.12|Рамсфельд
gates|us|Robert Gates|Robert Gates|Роберт Гейтс|defence-minister@pentagon:2006.12-2011.07|Robert M. Gates
panetta|us|Leon Panetta|Leon Panetta|Леон Панетта|defence-minister@pentagon:2011.07-2013.02,intelligence@cia:2009-2011|
hagel|us|Chuck Hagel|Chuck Hagel|Чак Хейгел|defence-minister@pentagon:2013.02-2015.02|
carter|us|Ash Carter|Ashton Carter|Эштон Картер|defence-minister@pentagon:2015.02-2017.01|Ashton Carter;Эш Картер
mattis|us|Jim Mattis|Jim Mattis|Джеймс Мэттис|defence-minister@pentagon:2017.01-2018.12|James Mattis;James N. Mattis
shanahan|us|Patrick Shanahan|Patrick Shanahan|Патрик Шанахан|defence-minister@pentagon:2019.01-2019.06|
esper|us|Mark Esper|Mark Esper|Марк Эспер|defence-minister@pentagon:2019.07-2020.11|Mark T. Esper
austin|us|Lloyd Austin|Lloyd Austin|Ллойд Остин|defence-minister@pentagon:2021.01-2025.01|Lloyd J. Austin
hegseth|us|Pete Hegseth|Pete Hegseth|Пит Хегсет|defence-minister@pentagon:2025.01-|
myers|us|Richard Myers|Richard Myers|Ричард Майерс|chief-of-staff@joint-staff:2001.10-2005.09|
pace|us|Peter Pace|Peter Pace|Питер Пейс|chief-of-staff@joint-staff:2005.09-2007.10|
mullen|us|Mike Mullen|Mike Mullen|Майк Маллен|chief-of-staff@joint-staff:2007.10-2011.09|Michael Mullen
dempsey|us|Martin Dempsey|Martin Dempsey|Мартин Демпси|chief-of-staff@joint-staff:2011.10-2015.09|
dunford|us|Joseph Dunford|Joseph Dunford|Джозеф Данфорд|chief-of-staff@joint-staff:2015.10-2019.09|Joe Dunford;Joseph F. Dunford
milley|us|Mark Milley|Mark Milley|Марк Милли|chief-of-staff@joint-staff:2019.10-2023.09|Mark A. Milley
brown|us|Charles Q. Brown|Charles Q. Brown|Чарльз Браун|chief-of-staff@joint-staff:2023.10-2025.02|CQ Brown;Charles Brown;C.Q. Brown
caine|us|Dan Caine|Dan Caine|Дэн Кейн|chief-of-staff@joint-staff:2025.04-|
hadley|us|Stephen Hadley|Stephen Hadley|Стивен Хэдли|security-adviser@white-house:2005.01-2009.01|
jones|us|James Jones|James Jones|Джеймс Джонс|security-adviser@white-house:2009.01-2010.10|
donilon|us|Tom Donilon|Tom Donilon|Томас Донилон|security-adviser@white-house:2010.10-2013.07|Thomas Donilon
flynn|us|Michael Flynn|Michael Flynn|Майкл Флинн|security-adviser@white-house:2017.01-2017.02|Mike Flynn
mcmaster|us|H.R. McMaster|H.R. McMaster|Герберт Макмастер|security-adviser@white-house:2017.02-2018.04|
bolton|us|John Bolton|John Bolton|Джон Болтон|security-adviser@white-house:2018.04-2019.09|
obrien|us|Robert O'Brien|Robert O'Brien|Роберт О'Брайен|security-adviser@white-house:2019.09-2021.01|Robert C. O'Brien
sullivan|us|Jake Sullivan|Jake Sullivan|Джейк Салливан|security-adviser@white-house:2021.01-2025.01|
waltz|us|Mike Waltz|Mike Waltz|Майк Уолтц|security-adviser@white-house:2025.01-2025.05|Michael Waltz;Майкл Уолтц
witkoff|us|Steve Witkoff|Steve Witkoff|Стив Уиткофф|envoy@white-house:2025.01-|Стивен Уиткофф;Steven Witkoff
kellogg|us|Keith Kellogg|Keith Kellogg|Кит Келлог|envoy@white-house:2025.01-2026|Кит Келлогг
kushner|us|Jared Kushner|Jared Kushner|Джаред Кушнер|adviser@white-house:2017.01-|
volker|us|Kurt Volker|Kurt Volker|Курт Волкер|envoy@state-department:2017.07-2019.09|
burns|us|William Burns|William Burns|Уильям Бернс|intelligence@cia:2021.03-2025.01,ambassador@us-embassy:2005-2008,deputy-foreign-minister@state-department:2011-2014|Bill Burns;William J. Burns
brennan|us|John Brennan|John Brennan|Джон Бреннан|intelligence@cia:2013-2017.01|
ratcliffe|us|John Ratcliffe|John Ratcliffe|Джон Рэтклифф|intelligence@cia:2025.01-|
haspel|us|Gina Haspel|Gina Haspel|Джина Хаспел|intelligence@cia:2018-2021.01|
sherman|us|Wendy Sherman|Wendy Sherman|Уэнди Шерман|deputy-foreign-minister@state-department:2021.04-2023.07|Wendy R. Sherman
nuland|us|Victoria Nuland|Victoria Nuland|Виктория Нуланд|deputy-foreign-minister@state-department:2021.05-2024.03,spokesperson@state-department:2011-2013,assistant-secretary@state-department:2013-2017.01|
biegun|us|Stephen Biegun|Stephen Biegun|Стивен Биган|deputy-foreign-minister@state-department:2019.12-2021.01|
gottemoeller|us|Rose Gottemoeller|Rose Gottemoeller|Роуз Гётемюллер|deputy-foreign-minister@state-department:2009-2016|
billingslea|us|Marshall Billingslea|Marshall Billingslea|Маршалл Биллингсли|envoy@state-department:2020-2021.01|
jenkins|us|Bonnie Jenkins|Bonnie Jenkins|Бонни Дженкинс|deputy-foreign-minister@state-department:2021.07-2025.01|
donfried|us|Karen Donfried|Karen Donfried|Карен Донфрид|assistant-secretary@state-department:2021.09-2023|
colby|us|Elbridge Colby|Elbridge Colby|Элбридж Колби|deputy-defence-minister@pentagon:2025.04-|
hicks|us|Kathleen Hicks|Kathleen Hicks|Кэтлин Хикс|deputy-defence-minister@pentagon:2021.02-2025.01|
mcfaul|us|Michael McFaul|Michael McFaul|Майкл Макфол|ambassador@us-embassy:2012.01-2014.02|
tefft|us|John Tefft|John Tefft|Джон Теффт|ambassador@us-embassy:2014-2017|
huntsman|us|Jon Huntsman|Jon Huntsman|Джон Хантсман|ambassador@us-embassy:2017.10-2019.10|
sullivan-john|us|John Sullivan|John Sullivan|Джон Салливан|ambassador@us-embassy:2020.01-2022.09|John J. Sullivan
tracy|us|Lynne Tracy|Lynne Tracy|Линн Трейси|ambassador@us-embassy:2023.01-2025.06|Lynne M. Tracy
smith|us|Julianne Smith|Julianne Smith|Джулианна Смит|envoy@us-nato:2021-2024|
whitaker|us|Matthew Whitaker|Matthew Whitaker|Мэттью Уитакер|envoy@us-nato:2025-|
thomas-greenfield|us|Linda Thomas-Greenfield|Linda Thomas-Greenfield|Линда Томас-Гринфилд|envoy@us-un:2021-2025.01|
haley|us|Nikki Haley|Nikki Haley|Никки Хейли|envoy@us-un:2017.01-2018.12|
price|us|Ned Price|Ned Price|Нед Прайс|spokesperson@state-department:2021.01-2023.03|
miller|us|Matthew Miller|Matthew Miller|Мэттью Миллер|spokesperson@state-department:2023.04-2025.01|
patel|us|Vedant Patel|Vedant Patel|Ведант Патель|spokesperson@state-department:2022-2025|
bruce|us|Tammy Bruce|Tammy Bruce|Тэмми Брюс|spokesperson@state-department:2025.01-|
pigott|us|Tommy Pigott|Tommy Pigott|Томми Пиготт|spokesperson@state-department:2025-|
ortagus|us|Morgan Ortagus|Morgan Ortagus|Морган Ортагус|spokesperson@state-department:2019.04-2021.01|
nauert|us|Heather Nauert|Heather Nauert|Хизер Нойерт|spokesperson@state-department:2017.04-2019.03|Хезер Науэрт
psaki|us|Jen Psaki|Jen Psaki|Джен Псаки|spokesperson@white-house:2021.01-2022.05,spokesperson@state-department:2013-2015|Jennifer Psaki;Дженнифер Псаки
jean-pierre|us|Karine Jean-Pierre|Karine Jean-Pierre|Карин Жан-Пьер|spokesperson@white-house:2022.05-2025.01|
leavitt|us|Karoline Leavitt|Karoline Leavitt|Кэролайн Левитт|spokesperson@white-house:2025.01-|
sanders|us|Sarah Sanders|Sarah Sanders|Сара Сандерс|spokesperson@white-house:2017.07-2019.07|Sarah Huckabee Sanders
spicer|us|Sean Spicer|Sean Spicer|Шон Спайсер|spokesperson@white-house:2017.01-2017.07|
carney|us|Jay Carney|Jay Carney|Джей Карни|spokesperson@white-house:2011-2014|
gibbs|us|Robert Gibbs|Robert Gibbs|Роберт Гиббс|spokesperson@white-house:2009-2011|
kirby|us|John Kirby|John Kirby|Джон Кирби|spokesperson@pentagon:2021.01-2022.05,spokesperson@white-house:2022.05-2025.01,spokesperson@state-department:2015-2017.01|John F. Kirby
watson|us|Adrienne Watson|Adrienne Watson|Эдриенн Уотсон|spokesperson@white-house:2022-2024|
savett|us|Sean Savett|Sean Savett|Шон Саветт|spokesperson@white-house:2023-2025.01|
horne|us|Emily Horne|Emily Horne|Эмили Хорн|spokesperson@white-house:2021.01-2022|
ryder|us|Patrick Ryder|Patrick Ryder|Патрик Райдер|spokesperson@pentagon:2022.08-2025.01|Pat Ryder;Patrick S. Ryder
singh|us|Sabrina Singh|Sabrina Singh|Сабрина Сингх|spokesperson@pentagon:2022-2025.01|
parnell|us|Sean Parnell|Sean Parnell|Шон Парнелл|spokesperson@pentagon:2025.02-|
hoffman|us|Jonathan Hoffman|Jonathan Hoffman|Джонатан Хоффман|spokesperson@pentagon:2019-2020.11|
semelroth|us|Anton Semelroth|Anton Semelroth|Антон Семелрот|spokesperson@pentagon:2020-2022|
butler|us|Dave Butler|Dave Butler|Дэйв Батлер|spokesperson@joint-staff:2019-2023|David Butler;Дейв Батлер
robertson|nato|George Robertson|George Robertson|Джордж Робертсон|secretary-general@nato:1999.10-2003.12|Lord Robertson
de-hoop-scheffer|nato|Jaap de Hoop Scheffer|Jaap de Hoop Scheffer|Яап де Хооп Схеффер|secretary-general@nato:2004.01-2009.07|de Hoop Scheffer
rasmussen|nato|Anders Fogh Rasmussen|Anders Fogh Rasmussen|Андерс Фог Расмуссен|secretary-general@nato:2009.08-2014.09|
stoltenberg|nato|Jens Stoltenberg|Jens Stoltenberg|Йенс Столтенберг|secretary-general@nato:2014.10-2024.09|
rutte|nato|Mark Rutte|Mark Rutte|Марк Рютте|secretary-general@nato:2024.10-|
pavel|nato|Petr Pavel|Petr Pavel|Петр Павел|military-committee@nato:2015.06-2018.06|Petr Pavel
peach|nato|Stuart Peach|Stuart Peach|Стюарт Пич|military-committee@nato:2018.06-2021.06|
bauer|nato|Rob Bauer|Rob Bauer|Роб Бауэр|military-committee@nato:2021.06-2025.01|
dragone|nato|Giuseppe Cavo Dragone|Giuseppe Cavo Dragone|Джузеппе Каво Драгоне|military-committee@nato:2025.01-|
breedlove|nato|Philip Breedlove|Philip Breedlove|Филип Бридлав|saceur@shape:2013.05-2016.05|
scaparrotti|nato|Curtis Scaparrotti|Curtis Scaparrotti|Кертис Скапаротти|saceur@shape:2016.05-2019.05|
wolters|nato|Tod Wolters|Tod Wolters|Тод Уолтерс|saceur@shape:2019.05-2022.07|Tod D. Wolters
cavoli|nato|Christopher Cavoli|Christopher Cavoli|Кристофер Каволи|saceur@shape:2022.07-2025.07|Christopher G. Cavoli
grynkewich|nato|Alexus Grynkewich|Alexus Grynkewich|Алексус Гринкевич|saceur@shape:2025.07-|
geoana|nato|Mircea Geoana|Mircea Geoana|Мирча Джоанэ|deputy-secretary-general@nato:2019.10-2024.09|
lungescu|nato|Oana Lungescu|Oana Lungescu|Оана Лунгеску|spokesperson@nato:2010-2023|
dakhlallah|nato|Farah Dakhlallah|Farah Dakhlallah|Фара Дахлалла|spokesperson@nato:2024-2025|
hart|nato|Allison Hart|Allison Hart|Эллисон Харт|spokesperson@nato:2025-|
appathurai|nato|James Appathurai|James Appathurai|Джеймс Аппатурай|spokesperson@nato:2004-2010|
zelensky|ua|Volodymyr Zelensky|Volodymyr Zelensky|Владимир Зеленский|president@ua-president:2019.05-|Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Zelenskyy;Zelenskiy;Zelenski;Володимир Зеленський
poroshenko|ua|Petro Poroshenko|Petro Porochenko|Пётр Порошенко|president@ua-president:2014.06-2019.05|Петр Порошенко
yanukovych|ua|Viktor Yanukovych|Viktor Ianoukovitch|Виктор Янукович|president@ua-president:2010.02-2014.02|Victor Yanukovich;Yanukovich
klimkin|ua|Pavlo Klimkin|Pavlo Klimkine|Павел Климкин|foreign-minister@ua-mfa:2014.06-2019.08|
kuleba|ua|Dmytro Kuleba|Dmytro Kouleba|Дмитрий Кулеба|foreign-minister@ua-mfa:2020.03-2024.09|Дмитро Кулеба
sybiha|ua|Andrii Sybiha|Andriï Sybiga|Андрей Сибига|foreign-minister@ua-mfa:2024.09-2026|Sybiga;Andriy Sybiha
yermak|ua|Andriy Yermak|Andriï Iermak|Андрей Ермак|presidential-chief@ua-president:2020.02-2025.11|Andrii Yermak;Andriy Ermak
umerov|ua|Rustem Umerov|Roustem Oumerov|Рустем Умеров|defence-minister@ua-mod:2023.09-2025.07,security-adviser@ua-security-council:2025.07-|
reznikov|ua|Oleksii Reznikov|Oleksiï Reznikov|Алексей Резников|defence-minister@ua-mod:2021.11-2023.09|Oleksiy Reznikov
taran|ua|Andriy Taran|Andriï Taran|Андрей Таран|defence-minister@ua-mod:2020.03-2021.11|
khomchak|ua|Ruslan Khomchak|Rouslan Khomtchak|Руслан Хомчак|chief-of-staff@ua-armed-forces:2019.05-2021.07|
zaluzhny|ua|Valerii Zaluzhnyi|Valeri Zaloujny|Валерий Залужный|chief-of-staff@ua-armed-forces:2021.07-2024.02|Valery Zaluzhny;Zaluzhny
syrskyi|ua|Oleksandr Syrskyi|Oleksandr Syrsky|Александр Сырский|chief-of-staff@ua-armed-forces:2024.02-|
podolyak|ua|Mykhailo Podolyak|Mykhaïlo Podoliak|Михаил Подоляк|adviser@ua-president:2020-|
guterres|un|António Guterres|António Guterres|Антониу Гутерриш|secretary-general@un:2017.01-|Antonio Guterres;Антониу Гутерреш
borrell|eu|Josep Borrell|Josep Borrell|Жозеп Боррель|high-representative@eu:2019.12-2024.11|
kallas|eu|Kaja Kallas|Kaja Kallas|Кая Каллас|high-representative@eu:2024.12-|
von-der-leyen|eu|Ursula von der Leyen|Ursula von der Leyen|Урсула фон дер Ляйен|commission@eu:2019.12-|
`;
