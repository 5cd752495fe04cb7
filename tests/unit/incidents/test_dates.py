"""Date phrases of six languages, each read against the date of its article."""

import datetime as dt

import pytest

from mapapp import edtf
from mapapp.incidents.dates import Use
from mapapp.incidents.reading import read
from tests.builders import an_article

WEDNESDAY = "2023-06-14"
JUNE = "2023-06"

FRENCH = [
    ("Le 7 avril 2017, des missiles ont frappé la base.", "2017-04-07"),
    ("Un raid a eu lieu le vendredi 7 avril 2017.", "2017-04-07"),
    ("Le 1er mai 2002, l'armée est entrée.", "2002-05-01"),
    ("L'assaut du 7 au 9 février 2018 a échoué.", "2018-02-07/2018-02-09"),
    ("Du 28 janvier au 3 février 2015, la ville a résisté.", "2015-01-28/2015-02-03"),
    ("Dans la nuit du 7 au 8 février 2018, l'attaque a commencé.", "2018-02-07/2018-02-08"),
    ("En mai 2017, un convoi a été frappé.", "2017-05"),
    ("Au mois de mai 2017, un convoi a été frappé.", "2017-05"),
    ("En mars, la garnison a été visée.", "2023-03"),
    ("En septembre, la garnison a été visée.", "2022-09"),
    ("En septembre dernier, la garnison a été visée.", "2022-09"),
    ("Au début de février 2018, les combats ont repris.", "2018-02-01/2018-02-10"),
    ("Début février 2018, les combats ont repris.", "2018-02-01/2018-02-10"),
    ("À la mi-août 2014, la ville est tombée.", "2014-08-11/2014-08-20"),
    ("Fin 2014, la ville est tombée.", "2014-09/2014-12"),
    ("À la fin de 2014, la ville est tombée.", "2014-09/2014-12"),
    ("En 2017, la base a été bombardée.", "2017"),
    ("Au cours de l'année 2017, la base a été bombardée.", "2017"),
    ("Entre 2014 et 2016, la ville a été assiégée.", "2014/2016"),
    ("De 2014 à 2016, la ville a été assiégée.", "2014/2016"),
    ("De mars à mai 2015, le siège a duré.", "2015-03/2015-05"),
    ("Au printemps 2018, la Ghouta est tombée.", "2018-21"),
    ("Pendant l'été 2014, Mossoul est tombée.", "2014-22"),
    ("À l'hiver 2016, Alep a été reprise.", "2016-24"),
    ("Dans les années 1990, le pays a sombré.", "199X"),
    ("Mardi, une bombe a explosé.", "2023-06-13"),
    ("Mercredi, une bombe a explosé.", "2023-06-14"),
    ("Jeudi dernier, une bombe a explosé.", "2023-06-08"),
    ("Vendredi soir, une bombe a explosé.", "2023-06-09"),
    ("Dans la nuit de lundi à mardi, une bombe a explosé.", "2023-06-12/2023-06-13"),
    ("Hier, une bombe a explosé.", "2023-06-13"),
    ("Avant-hier, une bombe a explosé.", "2023-06-12"),
    ("Ce matin, une bombe a explosé.", "2023-06-14"),
    ("La semaine dernière, une bombe a explosé.", "2023-06-05/2023-06-11"),
    ("Le mois dernier, une bombe a explosé.", "2023-05"),
    ("L'an dernier, une bombe a explosé.", "2022"),
    ("L'année dernière, une bombe a explosé.", "2022"),
    ("Il y a deux ans, une bombe a explosé.", "2021"),
    ("Il y a trois jours, une bombe a explosé.", "2023-06-11"),
    ("Il y a quinze jours, une bombe a explosé.", "2023-05-29/2023-06-04"),
    ("Plus tôt cette année, une bombe a explosé.", "2023-01-01/2023-06-14"),
    ("Le 3 mars, une bombe a explosé.", "2023-03-03"),
    ("Le 3 décembre, une bombe a explosé.", "2022-12-03"),
    ("Une bombe a explosé le 07/04/2017.", "2017-04-07"),
    ("Le 4 avril dernier, une bombe a explosé.", "2023-04-04"),
]
ENGLISH = [
    ("On 7 April 2017 missiles hit the base.", "2017-04-07"),
    ("On April 7, 2017, missiles hit the base.", "2017-04-07"),
    ("On the 7th of April 2017 missiles hit the base.", "2017-04-07"),
    ("On Friday, April 7, 2017, missiles hit the base.", "2017-04-07"),
    ("The assault of 7-8 February 2018 failed.", "2018-02-07/2018-02-08"),
    ("The assault of February 7–8, 2018 failed.", "2018-02-07/2018-02-08"),
    ("From 28 January to 3 February 2015 the town held.", "2015-01-28/2015-02-03"),
    ("Between March 30 and April 2, 2015, the town held.", "2015-03-30/2015-04-02"),
    ("In May 2017 a convoy was struck.", "2017-05"),
    ("In March a garrison was hit.", "2023-03"),
    ("In September a garrison was hit.", "2022-09"),
    ("Last September a garrison was hit.", "2022-09"),
    ("In early February 2018 fighting resumed.", "2018-02-01/2018-02-10"),
    ("In mid-August 2014 the town fell.", "2014-08-11/2014-08-20"),
    ("In late 2014 the town fell.", "2014-09/2014-12"),
    ("At the end of 2014 the town fell.", "2014-09/2014-12"),
    ("In 2017 the base was bombed.", "2017"),
    ("Between 2014 and 2016 the town was besieged.", "2014/2016"),
    ("From 2014 to 2016 the town was besieged.", "2014/2016"),
    ("From March to May 2015 the siege went on.", "2015-03/2015-05"),
    ("In the spring of 2018 the town fell.", "2018-21"),
    ("In the summer of 2014 the town fell.", "2014-22"),
    ("In the 1990s the country sank.", "199X"),
    ("On Tuesday a bomb went off.", "2023-06-13"),
    ("On Wednesday a bomb went off.", "2023-06-14"),
    ("Last Thursday a bomb went off.", "2023-06-08"),
    ("A bomb went off on Friday night.", "2023-06-09"),
    ("Yesterday a bomb went off.", "2023-06-13"),
    ("A bomb went off the day before yesterday.", "2023-06-12"),
    ("This morning a bomb went off.", "2023-06-14"),
    ("Last week a bomb went off.", "2023-06-05/2023-06-11"),
    ("Last month a bomb went off.", "2023-05"),
    ("Last year a bomb went off.", "2022"),
    ("Two years ago a bomb went off.", "2021"),
    ("Three days ago a bomb went off.", "2023-06-11"),
    ("Two weeks ago a bomb went off.", "2023-05-29/2023-06-04"),
    ("Earlier this year a bomb went off.", "2023-01-01/2023-06-14"),
    ("Earlier this month a bomb went off.", "2023-06-01/2023-06-14"),
    ("On 3 March a bomb went off.", "2023-03-03"),
    ("On Dec. 3 a bomb went off.", "2022-12-03"),
    ("A bomb went off on 2017-04-07.", "2017-04-07"),
    ("A bomb went off on 25/12/2017.", "2017-12-25"),
    ("Over the weekend a bomb went off.", "2023-06-10/2023-06-11"),
    ("A bomb went off overnight.", "2023-06-13/2023-06-14"),
    ("In July last year a bomb went off.", "2022-07"),
    ("Late last year, a bomb went off.", "2022-09/2022-12"),
    ("Early this month, a bomb went off.", "2023-06-01/2023-06-10"),
    ("On the 3rd of this month, a bomb went off.", "2023-06-03"),
]
ARABIC = [
    ("في ٧ نيسان ٢٠١٧ سقطت صواريخ على القاعدة.", "2017-04-07"),
    ("في 7 أبريل 2017 سقطت صواريخ على القاعدة.", "2017-04-07"),
    ("يوم الجمعة 7 نيسان 2017 سقطت صواريخ.", "2017-04-07"),
    ("في السابع والعشرين من شهر مايو 2017 سقطت صواريخ.", "2017-05-27"),
    ("في شباط 2018 فشل الهجوم.", "2018-02"),
    ("في فبراير 2018 فشل الهجوم.", "2018-02"),
    ("في كانون الثاني 2016 فشل الهجوم.", "2016-01"),
    ("في كانون الأول 2016 فشل الهجوم.", "2016-12"),
    ("في تشرين الأول 2017 فشل الهجوم.", "2017-10"),
    ("في تشرين الثاني 2017 فشل الهجوم.", "2017-11"),
    ("في حزيران 2014 سقطت المدينة.", "2014-06"),
    ("في تموز 2014 سقطت المدينة.", "2014-07"),
    ("في آب 2014 سقطت المدينة.", "2014-08"),
    ("في أيلول 2014 سقطت المدينة.", "2014-09"),
    ("في آذار سقطت المدينة.", "2023-03"),
    ("في أيلول الماضي سقطت المدينة.", "2022-09"),
    ("في أوائل شباط 2018 فشل الهجوم.", "2018-02-01/2018-02-10"),
    ("في أواخر 2014 سقطت المدينة.", "2014-09/2014-12"),
    ("في عام 2017 قصفت القاعدة.", "2017"),
    ("عام ٢٠١٧ قصفت القاعدة.", "2017"),
    ("في ربيع 2018 سقطت المدينة.", "2018-21"),
    ("يوم الثلاثاء انفجرت قنبلة.", "2023-06-13"),
    ("انفجرت قنبلة أمس.", "2023-06-13"),
    ("الأسبوع الماضي انفجرت قنبلة.", "2023-06-05/2023-06-11"),
    ("الشهر الماضي انفجرت قنبلة.", "2023-05"),
    ("العام الماضي انفجرت قنبلة.", "2022"),
    ("قبل عامين انفجرت قنبلة.", "2021"),
    ("قبل ثلاثة أيام انفجرت قنبلة.", "2023-06-11"),
    ("في وقت سابق من هذا العام انفجرت قنبلة.", "2023-01-01/2023-06-14"),
    ("قتل فجر الثلاثاء.", "2023-06-13"),
    ("قتل مساء أمس.", "2023-06-13"),
    ("قتل أمس الأول.", "2023-06-12"),
    ("قتل أول من أمس.", "2023-06-12"),
    ("قتل فجر أمس.", "2023-06-13"),
    ("قتل فجر اليوم.", "2023-06-14"),
    ("قتل ليل أمس.", "2023-06-13"),
    ("قتل الليلة الماضية.", "2023-06-13/2023-06-14"),
    ("قتل ليلة أمس.", "2023-06-13"),
    ("قتل قبل ثلاثة أيام.", "2023-06-11"),
    ("قتل قبل عشرة أيام.", "2023-06-04"),
    ("قتل منتصف الأسبوع الماضي.", "2023-06-05/2023-06-11"),
    ("قتل مطلع الشهر الجاري.", "2023-06-01/2023-06-10"),
    ("قتل منتصف أيار الماضي.", "2023-05-11/2023-05-20"),
    ("قتل في ١٧ آذار ٢٠١٧.", "2017-03-17"),
    ("قتل في السابع عشر من آذار.", "2023-03-17"),
    ("قتل ليل الأحد الاثنين.", "2023-06-11/2023-06-12"),
    ("قتل ليل الأحد - الاثنين.", "2023-06-11/2023-06-12"),
    ("قتل ليلة الثلاثاء.", "2023-06-13"),
    ("قتل ظهر الاثنين.", "2023-06-12"),
    ("قتل عصر الاثنين.", "2023-06-12"),
    ("قتل بعد ظهر الاثنين.", "2023-06-12"),
    ("قتل بعد ظهر اليوم.", "2023-06-14"),
    ("قتل بعد منتصف ليل الاثنين.", "2023-06-12"),
    ("قتل الجمعة الماضي.", "2023-06-09"),
    ("قتل الجمعة الماضية.", "2023-06-09"),
    ("قتل في نيسان/أبريل 2017.", "2017-04"),
    ("قتل في 7 نيسان/أبريل 2017.", "2017-04-07"),
    ("قتل في تشرين الثاني/نوفمبر الماضي.", "2022-11"),
    ("قتل بين 7 و9 شباط 2018.", "2018-02-07/2018-02-09"),
    ("قتل من 7 إلى 9 شباط 2018.", "2018-02-07/2018-02-09"),
    ("قتل بين 28 كانون الثاني و3 شباط 2015.", "2015-01-28/2015-02-03"),
    ("قتل عام 2014.", "2014"),
    ("قتل في العام 2014.", "2014"),
    ("قتل سنة 2014.", "2014"),
    ("قتل أواخر عام 2014.", "2014-09/2014-12"),
    ("قتل مطلع العام الجاري.", "2023-01/2023-04"),
    ("قتل مطلع 2023.", "2023-01/2023-04"),
    ("قتل في صيف 2014.", "2014-22"),
    ("قتل صيف عام 2014.", "2014-22"),
    ("قتل صيف العام الماضي.", "2022-22"),
    ("قتل العام الفائت.", "2022"),
    ("قتل الشهر المنصرم.", "2023-05"),
    ("قتل الأسبوع المنصرم.", "2023-06-05/2023-06-11"),
    ("قتل خلال اليومين الماضيين.", "2023-06-12/2023-06-14"),
    ("قتل في الثالث من حزيران الجاري.", "2023-06-03"),
    ("قتل في 3 يونيو/حزيران الجاري.", "2023-06-03"),
    ("قتل في العاشر من الشهر الجاري.", "2023-06-10"),
    ("قتل في العشرين من الشهر الماضي.", "2023-05-20"),
    ("قتل قبل نحو شهرين.", "2023-04"),
    ("قتل قبل أكثر من عام.", "2022"),
    ("قتل قبل نحو أسبوع.", "2023-06-05/2023-06-11"),
    ("قتل يوم الأحد 11 حزيران.", "2023-06-11"),
    ("قتل الأحد الموافق 11 حزيران.", "2023-06-11"),
    ("قتل مساء السبت 10 يونيو.", "2023-06-10"),
    ("قتل يومي السبت والأحد.", "2023-06-10/2023-06-11"),
    ("قتل بين يومي السبت والأحد.", "2023-06-10/2023-06-11"),
    ("قتل مساء الاثنين الماضي.", "2023-06-12"),
]
RUSSIAN = [
    ("7 апреля 2017 года ракеты попали в базу.", "2017-04-07"),
    ("В пятницу, 7 апреля 2017 года, ракеты попали в базу.", "2017-04-07"),
    ("В ночь на 8 февраля 2018 года начался штурм.", "2018-02-07/2018-02-08"),
    ("С 28 января по 3 февраля 2015 года город держался.", "2015-01-28/2015-02-03"),
    ("7–8 февраля 2018 года штурм провалился.", "2018-02-07/2018-02-08"),
    ("В мае 2017 года колонна попала под удар.", "2017-05"),
    ("В мае 2017 г. колонна попала под удар.", "2017-05"),
    ("В марте обстреляли гарнизон.", "2023-03"),
    ("В сентябре обстреляли гарнизон.", "2022-09"),
    ("В сентябре прошлого года обстреляли гарнизон.", "2022-09"),
    ("В начале февраля 2018 года бои возобновились.", "2018-02-01/2018-02-10"),
    ("В середине августа 2014 года город пал.", "2014-08-11/2014-08-20"),
    ("В конце 2014 года город пал.", "2014-09/2014-12"),
    ("В 2017 году базу бомбили.", "2017"),
    ("Весной 2018 года город пал.", "2018-21"),
    ("Летом 2014 года город пал.", "2014-22"),
    ("В 1990-х страна рухнула.", "199X"),
    ("Во вторник взорвалась бомба.", "2023-06-13"),
    ("В среду взорвалась бомба.", "2023-06-14"),
    ("В прошлый четверг взорвалась бомба.", "2023-06-08"),
    ("Вчера взорвалась бомба.", "2023-06-13"),
    ("Накануне взорвалась бомба.", "2023-06-13"),
    ("На прошлой неделе взорвалась бомба.", "2023-06-05/2023-06-11"),
    ("В прошлом месяце взорвалась бомба.", "2023-05"),
    ("В прошлом году взорвалась бомба.", "2022"),
    ("Два года назад взорвалась бомба.", "2021"),
    ("Три дня назад взорвалась бомба.", "2023-06-11"),
    ("Ранее в этом году взорвалась бомба.", "2023-01-01/2023-06-14"),
    ("3 марта взорвалась бомба.", "2023-03-03"),
    ("Бомба взорвалась 07.04.2017.", "2017-04-07"),
    ("Убит в ночь на 8 февраля.", "2023-02-07/2023-02-08"),
    ("Убит в ночь на вторник.", "2023-06-12/2023-06-13"),
    ("Убит в ночь с 7 на 8 февраля.", "2023-02-07/2023-02-08"),
    ("Убит в ночь с понедельника на вторник.", "2023-06-12/2023-06-13"),
    ("Убит в минувшую пятницу.", "2023-06-09"),
    ("Убит в прошлую пятницу.", "2023-06-09"),
    ("Убит накануне.", "2023-06-13"),
    ("Убит накануне вечером.", "2023-06-13"),
    ("Убит в начале марта.", "2023-03-01/2023-03-10"),
    ("Убит в среду вечером.", "2023-06-14"),
    ("Убит вечером в среду.", "2023-06-14"),
    ("Убит вечером во вторник.", "2023-06-13"),
    ("Убит утром 8 февраля.", "2023-02-08"),
    ("Убит вечером 8 февраля 2018 года.", "2018-02-08"),
    ("Убит на прошлой неделе.", "2023-06-05/2023-06-11"),
    ("Убит на минувшей неделе.", "2023-06-05/2023-06-11"),
    ("Убит в конце прошлой недели.", "2023-06-05/2023-06-11"),
    ("Убит в конце прошлого года.", "2022-09/2022-12"),
    ("Убит в начале этого месяца.", "2023-06-01/2023-06-10"),
    ("Убит в начале нынешнего года.", "2023-01/2023-04"),
    ("Убит в начале года.", "2023-01/2023-04"),
    ("Убит в начале месяца.", "2023-06-01/2023-06-10"),
    ("Убит в середине мая.", "2023-05-11/2023-05-20"),
    ("Убит 7 апреля 2017 года.", "2017-04-07"),
    ("Убит 7 апреля.", "2023-04-07"),
    ("Убит в апреле 2017-го.", "2017-04"),
    ("Убит в апреле прошлого года.", "2022-04"),
    ("Убит 7 апреля прошлого года.", "2022-04-07"),
    ("Убит в апреле этого года.", "2023-04"),
    ("Убит 7–9 февраля.", "2023-02-07/2023-02-09"),
    ("Убит с 7 по 9 февраля 2018 года.", "2018-02-07/2018-02-09"),
    ("Убит летом 2014 года.", "2014-22"),
    ("Убит прошлым летом.", "2022-22"),
    ("Убит летом прошлого года.", "2022-22"),
    ("Убит минувшей ночью.", "2023-06-13/2023-06-14"),
    ("Убит прошлой ночью.", "2023-06-13/2023-06-14"),
    ("Убит сегодня утром.", "2023-06-14"),
    ("Убит вчера вечером.", "2023-06-13"),
    ("Убит два дня назад.", "2023-06-12"),
    ("Убит три года назад.", "2020"),
    ("Убит месяц назад.", "2023-05"),
    ("Убит в 2014 году.", "2014"),
    ("Убит в 2014–2016 годах.", "2014/2016"),
    ("Убит в 1990-х.", "199X"),
    ("Убит в 1990-е годы.", "199X"),
    ("Убит на рассвете во вторник.", "2023-06-13"),
    ("Убит в понедельник, 12 июня.", "2023-06-12"),
    ("Убит в понедельник днём.", "2023-06-12"),
    ("Убит в выходные.", "2023-06-10/2023-06-11"),
    ("Убит в минувшие выходные.", "2023-06-10/2023-06-11"),
    ("Убит за последние сутки.", "2023-06-13/2023-06-14"),
    ("Убит за минувшие сутки.", "2023-06-13/2023-06-14"),
    ("Убит в прошлом месяце.", "2023-05"),
    ("Убит в мае.", "2023-05"),
    ("Убит ещё в мае.", "2023-05"),
    ("Убит в конце 2014 года.", "2014-09/2014-12"),
    ("Убит около полудня в субботу.", "2023-06-10"),
    ("Убит под утро в субботу.", "2023-06-10"),
    ("Убит поздно вечером в пятницу.", "2023-06-09"),
    ("Убит к вечеру пятницы.", "2023-06-09"),
    ("Убит 12.06.2023.", "2023-06-12"),
    ("Убит 12 июня с. г..", "2023-06-12"),
    ("Убит первого мая.", "2023-05-01"),
    ("Убит в первых числах мая.", "2023-05-01/2023-05-10"),
    ("Убит в последних числах мая.", "2023-05-21/2023-05-31"),
    ("Убит во второй половине дня в четверг.", "2023-06-08"),
]
SPANISH = [
    ("El 7 de abril de 2017 cayeron misiles.", "2017-04-07"),
    ("El viernes 7 de abril de 2017 cayeron misiles.", "2017-04-07"),
    ("Del 7 al 9 de febrero de 2018 fracasó el asalto.", "2018-02-07/2018-02-09"),
    ("En mayo de 2017 atacaron un convoy.", "2017-05"),
    ("En marzo atacaron un convoy.", "2023-03"),
    ("A principios de febrero de 2018 atacaron un convoy.", "2018-02-01/2018-02-10"),
    ("A finales de 2014 cayó la ciudad.", "2014-09/2014-12"),
    ("En 2017 bombardearon la base.", "2017"),
    ("El martes estalló una bomba.", "2023-06-13"),
    ("El jueves pasado estalló una bomba.", "2023-06-08"),
    ("Ayer estalló una bomba.", "2023-06-13"),
    ("La semana pasada estalló una bomba.", "2023-06-05/2023-06-11"),
    ("Hace dos años estalló una bomba.", "2021"),
    ("El año pasado estalló una bomba.", "2022"),
]
GERMAN = [
    ("Am 7. April 2017 trafen Raketen den Stützpunkt.", "2017-04-07"),
    ("Am Freitag, dem 7. April 2017, trafen Raketen den Stützpunkt.", "2017-04-07"),
    ("Vom 28. Januar bis zum 3. Februar 2015 hielt die Stadt.", "2015-01-28/2015-02-03"),
    ("Im Mai 2017 wurde ein Konvoi getroffen.", "2017-05"),
    ("Im März wurde ein Konvoi getroffen.", "2023-03"),
    ("Anfang Februar 2018 wurde ein Konvoi getroffen.", "2018-02-01/2018-02-10"),
    ("Ende 2014 fiel die Stadt.", "2014-09/2014-12"),
    ("Im Frühjahr 2018 fiel die Stadt.", "2018-21"),
    ("Im Jahr 2017 wurde der Stützpunkt bombardiert.", "2017"),
    ("Am Dienstag explodierte eine Bombe.", "2023-06-13"),
    ("Gestern explodierte eine Bombe.", "2023-06-13"),
    ("Vergangene Woche explodierte eine Bombe.", "2023-06-05/2023-06-11"),
    ("Vor zwei Jahren explodierte eine Bombe.", "2021"),
    ("Vor drei Tagen explodierte eine Bombe.", "2023-06-11"),
]
TABLE = [
    (lang, text, expected)
    for lang, rows in (
        ("fr", FRENCH),
        ("en", ENGLISH),
        ("ar", ARABIC),
        ("ru", RUSSIAN),
        ("es", SPANISH),
        ("de", GERMAN),
    )
    for text, expected in rows
]


def dates_of(text: str, lang: str, published: str = WEDNESDAY) -> list[str]:
    article = an_article(text, lang=lang, published=edtf.parse(published))
    return [dated.date.edtf for dated in read(article).dates]


@pytest.mark.parametrize(("lang", "text", "expected"), TABLE)
def test_a_date_phrase_is_read_as_exactly_as_it_is_said(
    lang: str, text: str, expected: str
) -> None:
    assert dates_of(text, lang) == [expected]


def test_the_table_of_phrases_is_long_enough_to_mean_something() -> None:
    assert len({(lang, text) for lang, text, _ in TABLE}) == len(TABLE) >= 150


@pytest.mark.parametrize(
    ("published", "expected"),
    [(JUNE, "2023-03"), ("2023-02", "2022-03"), ("2023-03-31", "2023-03"), ("2023", "2023-03")],
)
def test_a_month_without_a_year_is_the_last_one_begun(published: str, expected: str) -> None:
    assert dates_of("Assad a déclaré en mars que la garnison tient.", "fr", published) == [expected]


def test_a_day_that_no_calendar_has_leaves_its_month() -> None:
    assert dates_of("On 31 February 2018 a bomb went off.", "en") == ["2018-02"]


@pytest.mark.parametrize("text", ["Mardi, une bombe a explosé.", "En mars, une bombe a explosé."])
def test_without_a_date_of_its_own_an_article_gives_no_relative_date(text: str) -> None:
    article = an_article(text, lang="fr", published=None)
    assert read(article).dates == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The general may march on the town in a second."),
        ("en", "May the best man win, said August Renner."),
        ("en", "Some 2000 men and 1500 women fled."),
        ("en", "The 12 members met, 30 others left."),
        ("fr", "Les troupes se sont mises en marche vers la ville d'été."),
        ("fr", "Près de 2000 hommes ont fui."),
        ("fr", "Le T-72 et le 155 mm ont tiré 40 obus."),
        ("ru", "Самолёт Су-24 и танк Т-72 уничтожены."),
        ("en", "On 03/04/2018 a bomb went off."),
    ],
)
def test_what_only_looks_like_a_date_is_none(lang: str, text: str) -> None:
    assert dates_of(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Le 10 janvier 2013, A tombe. Le lendemain, B tombe.", "2013-01-11"),
        ("fr", "Le 13 janvier 2015, A brûle. Onze jours plus tard, B brûle.", "2015-01-24"),
        ("fr", "Le 10 janvier 2013, A tombe. La veille, B tombait.", "2013-01-09"),
        ("fr", "En mai 2017, A brûle. Un an plus tard, B brûle.", "2018"),
        ("fr", "En mai 2017, A brûle. À l'époque, B tenait.", "2017-05"),
        ("en", "On 2 January 2009 A fell. The next day B fell.", "2009-01-03"),
        ("en", "On 2 January 2009 A fell. Three days later B fell.", "2009-01-05"),
        ("en", "On 2 January 2009 A fell. The day before B fell.", "2009-01-01"),
        ("en", "In May 2017 A burned. Two months earlier B burned.", "2017-03"),
        ("en", "Sunday they left, a day after a strike hit the hospital.", "2023-06-10"),
        ("fr", "Lundi ils sont entrés, deux jours après avoir repris la ville.", "2023-06-10"),
        ("ru", "7 мая 2017 года А пал. На следующий день пал Б.", "2017-05-08"),
        ("ar", "في 7 أيار 2017 سقطت المدينة. في اليوم التالي سقطت القرية.", "2017-05-08"),
    ],
)
def test_a_date_counted_from_another_goes_on_from_the_one_told_last(
    lang: str, text: str, expected: str
) -> None:
    assert dates_of(text, lang)[1] == expected


def test_later_days_of_a_paragraph_keep_its_year() -> None:
    text = "In August 2014 the town fell. On 3 September it was retaken.\n\nOn 3 May it rained."
    assert dates_of(text, "en") == ["2014-08", "2014-09-03", "2023-05-03"]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Phones have been cut since 4 November 2020.", Use.SINCE),
        ("fr", "La ville est assiégée depuis mai 2014.", Use.SINCE),
        ("fr", "La trêve tient jusqu'au 4 avril 2017.", Use.UNTIL),
        ("en", "The truce holds until 4 April 2017.", Use.UNTIL),
        ("en", "The truce broke on 4 April 2017.", Use.ON),
    ],
)
def test_since_and_until_are_not_when_it_happened(lang: str, text: str, expected: Use) -> None:
    (dated,) = read(an_article(text, lang=lang)).dates
    assert dated.use is expected


def test_a_date_says_where_it_stands() -> None:
    text = "Puis, le 7 avril 2017, des missiles ont frappé."
    (dated,) = read(an_article(text, lang="fr")).dates
    assert dated.date.phrase == dated.span
    assert text[dated.span.start : dated.span.end] == "7 avril 2017"
    assert dated.date.earliest == dated.date.latest == dt.date(2017, 4, 7)
