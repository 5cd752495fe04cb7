"""Date phrases of six languages, each read against the date of its article."""

import csv
import datetime as dt
from pathlib import Path

import pytest

from mapapp import edtf
from mapapp.incidents.dates.dated import Use
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
    ("Au début du mois, d'après elle, une bombe a explosé.", "2023-06-01/2023-06-10"),
    ("Au cours des dernières 24 heures, une bombe a explosé.", "2023-06-13/2023-06-14"),
    ("Ces deux derniers jours, une bombe a explosé.", "2023-06-12/2023-06-14"),
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
    ("Le vendredi 2 juin, une bombe a explosé.", "2023-06-02"),
    ("Dans la nuit du 31 mai au 1er juin, une bombe a explosé.", "2023-05-31/2023-06-01"),
    ("Dans la nuit de samedi à dimanche, une bombe a explosé.", "2023-06-10/2023-06-11"),
    ("Cette nuit, une bombe a explosé.", "2023-06-14"),
    ("Hier soir, une bombe a explosé.", "2023-06-13"),
    ("Mardi à 14h30, une bombe a explosé.", "2023-06-13"),
    ("Le 12 juin vers 6 heures, une bombe a explosé.", "2023-06-12"),
    ("Le 7 avril 2017 à 4h40, des missiles ont frappé la base.", "2017-04-07"),
    ("À la fin du mois de mars 2015, la ville est tombée.", "2015-03-21/2015-03-31"),
    ("Fin mars, la ville est tombée.", "2023-03-21/2023-03-31"),
    ("Début mai, la ville est tombée.", "2023-05-01/2023-05-10"),
    ("À la mi-avril, la ville est tombée.", "2023-04-11/2023-04-20"),
    ("Mi-2016, la ville est tombée.", "2016-05/2016-08"),
    ("Au milieu de l'année 2016, la ville est tombée.", "2016-05/2016-08"),
    ("Début 2012, la ville est tombée.", "2012-01/2012-04"),
    ("À l'été 2013, la ville est tombée.", "2013-22"),
    ("L'été dernier, la ville est tombée.", "2022-22"),
    ("À l'automne 2012, la ville est tombée.", "2012-23"),
    ("Dans les années 80, le pays a sombré.", "198X"),
    ("Au XIXe siècle, la ville fut assiégée.", "18XX"),
    ("Entre le 3 et le 7 juin, dix civils ont été tués.", "2023-06-03/2023-06-07"),
    ("Entre mars et mai 2015, dix civils ont été tués.", "2015-03/2015-05"),
    ("Les 4 et 5 juin, dix civils ont été tués.", "2023-06-04/2023-06-05"),
    ("En juillet et août 2014, la ville a été assiégée.", "2014-07/2014-08"),
    ("Le week-end dernier, une bombe a explosé.", "2023-06-10/2023-06-11"),
    ("Il y a une semaine, une bombe a explosé.", "2023-06-07"),
    ("Il y a trois mois, une bombe a explosé.", "2023-03"),
    ("Il y a dix ans, une bombe a explosé.", "2013"),
    ("Le mois passé, une bombe a explosé.", "2023-05"),
    ("Lundi dernier, une bombe a explosé.", "2023-06-12"),
    ("Dimanche 11 juin au matin, une bombe a explosé.", "2023-06-11"),
    ("En février de l'an dernier, une bombe a explosé.", "2022-02"),
    ("En décembre dernier, une bombe a explosé.", "2022-12"),
    ("Le 15 du mois dernier, une bombe a explosé.", "2023-05-15"),
    ("Au début du mois, une bombe a explosé.", "2023-06-01/2023-06-10"),
    ("Au cours des derniers jours, une bombe a explosé.", "2023-06-07/2023-06-14"),
    ("Le 14 juillet 1958, le roi fut renversé.", "1958-07-14"),
    ("Le 11 novembre 1918 à 11 heures, les canons se turent.", "1918-11-11"),
    ("Au printemps dernier, la ville est tombée.", "2023-21"),
    ("En fin de semaine dernière, une bombe a explosé.", "2023-06-05/2023-06-11"),
    ("Il y a deux ans et demi, une bombe a explosé.", "2020-12"),
]
ENGLISH = [
    ("Over the past day, a bomb exploded.", "2023-06-13/2023-06-14"),
    ("In the last 48 hours, a bomb exploded.", "2023-06-12/2023-06-14"),
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
    ("On the night of 6 to 7 June a bomb exploded.", "2023-06-06/2023-06-07"),
    ("Overnight from Saturday to Sunday a bomb exploded.", "2023-06-10/2023-06-11"),
    ("A bomb exploded in the early hours of Monday.", "2023-06-12"),
    ("At 2:30 p.m. on Tuesday a bomb exploded.", "2023-06-13"),
    ("A bomb exploded at about 0830 GMT on June 12.", "2023-06-12"),
    ("A bomb exploded on Sunday 11 June at 07:15.", "2023-06-11"),
    ("In mid-March a bomb exploded.", "2023-03-11/2023-03-20"),
    ("In late April a bomb exploded.", "2023-04-21/2023-04-30"),
    ("At the end of May a bomb exploded.", "2023-05-21/2023-05-31"),
    ("In early 2012 the town fell.", "2012-01/2012-04"),
    ("In mid-2016 the town fell.", "2016-05/2016-08"),
    ("In summer 2014 the town fell.", "2014-22"),
    ("Last winter the town fell.", "2023-24"),
    ("In the winter of 2016 the town fell.", "2016-24"),
    ("In the 1980s the country sank into war.", "198X"),
    ("In the 19th century the town was besieged.", "18XX"),
    ("In the early 1990s the country sank into war.", "199X"),
    ("Between 3 and 7 June ten civilians were killed.", "2023-06-03/2023-06-07"),
    ("From 3 June to 7 June ten civilians were killed.", "2023-06-03/2023-06-07"),
    ("On 4 and 5 June ten civilians were killed.", "2023-06-04/2023-06-05"),
    ("On June 4-5 ten civilians were killed.", "2023-06-04/2023-06-05"),
    ("In July and August 2014 the town was besieged.", "2014-07/2014-08"),
    ("From March to May 2015 the town was besieged.", "2015-03/2015-05"),
    ("Last weekend a bomb exploded.", "2023-06-10/2023-06-11"),
    ("A week ago a bomb exploded.", "2023-06-07"),
    ("Three months ago a bomb exploded.", "2023-03"),
    ("Ten years ago a bomb exploded.", "2013"),
    ("In February last year a bomb exploded.", "2022-02"),
    ("Last December a bomb exploded.", "2022-12"),
    ("In December of last year a bomb exploded.", "2022-12"),
    ("Earlier this month a bomb exploded.", "2023-06-01/2023-06-14"),
    ("The night before last a bomb exploded.", "2023-06-12/2023-06-13"),
    ("Two weeks ago a bomb exploded.", "2023-05-29/2023-06-04"),
    ("On the 3rd of March a bomb exploded.", "2023-03-03"),
    ("On Mon 12 Jun a bomb exploded.", "2023-06-12"),
    ("A bomb exploded on 2023-06-11.", "2023-06-11"),
    ("A bomb exploded on 13/05/2023.", "2023-05-13"),
    ("On Nov. 4, 2020, troops attacked the base.", "2020-11-04"),
    ("On November 11, 1918, the guns fell silent.", "1918-11-11"),
    ("Last Tuesday a bomb exploded.", "2023-06-13"),
    ("In the last week of May a bomb exploded.", "2023-05-25/2023-05-31"),
    ("A year and a half ago a bomb exploded.", "2021-12"),
]
ARABIC = [
    ("في ٧ نيسان ٢٠١٧ سقطت صواريخ على القاعدة.", "2017-04-07"),
    ("بتاريخ 2017/4/7 سقطت صواريخ على القاعدة.", "2017-04-07"),
    ("بتاريخ 7-4-2017 سقطت صواريخ على القاعدة.", "2017-04-07"),
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
    ("قتل مساء أمس الأول.", "2023-06-12"),
    ("قتل خلال الـ48 ساعة الماضية.", "2023-06-12/2023-06-14"),
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
    ("قتل في 3 الجاري.", "2023-06-03"),
    ("قتل يوم الأحد 4 الجاري.", "2023-06-04"),
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
    ("Воскресная демонстрация.", "2023-06-11"),
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
    ("El 1 de mayo de 2002 entró el ejército.", "2002-05-01"),
    ("El primero de mayo de 2002 entró el ejército.", "2002-05-01"),
    ("El 3 de diciembre estalló una bomba.", "2022-12-03"),
    ("El lunes 12 de junio estalló una bomba.", "2023-06-12"),
    ("El 12 de junio a las 6.30 horas estalló una bomba.", "2023-06-12"),
    ("La noche del 7 al 8 de febrero de 2018 empezó el ataque.", "2018-02-07/2018-02-08"),
    ("En la madrugada del 8 de febrero de 2018 empezó el ataque.", "2018-02-08"),
    ("En la noche del lunes al martes estalló una bomba.", "2023-06-12/2023-06-13"),
    ("Del 28 de enero al 3 de febrero de 2015 resistió la ciudad.", "2015-01-28/2015-02-03"),
    ("Entre el 3 y el 7 de junio murieron diez civiles.", "2023-06-03/2023-06-07"),
    ("Los días 4 y 5 de junio murieron diez civiles.", "2023-06-04/2023-06-05"),
    ("A mediados de junio de 2014 cayó la ciudad.", "2014-06-11/2014-06-20"),
    ("A mediados de marzo cayó la ciudad.", "2023-03-11/2023-03-20"),
    ("A finales de abril cayó la ciudad.", "2023-04-21/2023-04-30"),
    ("A fines de abril cayó la ciudad.", "2023-04-21/2023-04-30"),
    ("A comienzos de mayo cayó la ciudad.", "2023-05-01/2023-05-10"),
    ("A principios de 2012 cayó la ciudad.", "2012-01/2012-04"),
    ("A mediados de 2016 cayó la ciudad.", "2016-05/2016-08"),
    ("En septiembre cayó la ciudad.", "2022-09"),
    ("En septiembre pasado cayó la ciudad.", "2022-09"),
    ("El pasado mes de septiembre cayó la ciudad.", "2022-09"),
    ("El pasado 4 de abril cayó la ciudad.", "2023-04-04"),
    ("Entre 2014 y 2016 fue sitiada la ciudad.", "2014/2016"),
    ("De 2014 a 2016 fue sitiada la ciudad.", "2014/2016"),
    ("De marzo a mayo de 2015 duró el sitio.", "2015-03/2015-05"),
    ("En julio y agosto de 2014 duró el sitio.", "2014-07/2014-08"),
    ("En la primavera de 2018 cayó la ciudad.", "2018-21"),
    ("En el verano de 2014 cayó la ciudad.", "2014-22"),
    ("El verano pasado cayó la ciudad.", "2022-22"),
    ("En el otoño de 2012 cayó la ciudad.", "2012-23"),
    ("En el invierno de 2016 cayó la ciudad.", "2016-24"),
    ("En los años 90 se hundió el país.", "199X"),
    ("En los años noventa se hundió el país.", "199X"),
    ("En la década de 1990 se hundió el país.", "199X"),
    ("En el siglo XIX fue sitiada la ciudad.", "18XX"),
    ("Anteayer estalló una bomba.", "2023-06-12"),
    ("Anoche estalló una bomba.", "2023-06-13"),
    ("Esta mañana estalló una bomba.", "2023-06-14"),
    ("Hoy estalló una bomba.", "2023-06-14"),
    ("El sábado por la noche estalló una bomba.", "2023-06-10"),
    ("El domingo estalló una bomba.", "2023-06-11"),
    ("El pasado viernes estalló una bomba.", "2023-06-09"),
    ("Este fin de semana estalló una bomba.", "2023-06-10/2023-06-11"),
    ("El fin de semana pasado estalló una bomba.", "2023-06-10/2023-06-11"),
    ("El mes pasado estalló una bomba.", "2023-05"),
    ("Hace tres días estalló una bomba.", "2023-06-11"),
    ("Hace una semana estalló una bomba.", "2023-06-07"),
    ("Hace tres meses estalló una bomba.", "2023-03"),
    ("Hace quince días estalló una bomba.", "2023-05-29/2023-06-04"),
    ("En los últimos días estalló una bomba.", "2023-06-07/2023-06-14"),
    ("En febrero del año pasado estalló una bomba.", "2022-02"),
    ("Una bomba estalló el 07/04/2017.", "2017-04-07"),
    ("A principios de mes estalló una bomba.", "2023-06-01/2023-06-10"),
    ("A principios de año estalló una bomba.", "2023-01/2023-04"),
    ("A finales del mes pasado estalló una bomba.", "2023-05-21/2023-05-31"),
    ("A finales del año pasado estalló una bomba.", "2022-09/2022-12"),
    ("En el primer trimestre de 2023 estalló una bomba.", "2023-01/2023-03"),
    ("En la primera semana de mayo estalló una bomba.", "2023-05-01/2023-05-07"),
    ("En la segunda quincena de abril estalló una bomba.", "2023-04-16/2023-04-30"),
    ("Desde hace tres días caen bombas.", "2023-06-11/2023-06-14"),
    ("En las últimas 48 horas estalló una bomba.", "2023-06-12/2023-06-14"),
    ("En los últimos tres meses estallaron bombas.", "2023-03-14/2023-06-14"),
    ("Por segundo día consecutivo cayeron bombas.", "2023-06-13/2023-06-14"),
    ("Hace apenas dos semanas estalló una bomba.", "2023-05-29/2023-06-04"),
    ("Hace más de dos años estalló una bomba.", "2021"),
    ("Hace dos años y medio estalló una bomba.", "2020-12"),
    ("El Viernes Santo estalló una bomba.", "2023-04-07"),
    ("En la Nochebuena de 2015 estalló una bomba.", "2015-12-24"),
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
    ("Am 1. Mai 2002 rückte die Armee ein.", "2002-05-01"),
    ("Am 3. Dezember explodierte eine Bombe.", "2022-12-03"),
    ("Am Montag, 12. Juni, explodierte eine Bombe.", "2023-06-12"),
    ("Am 12. Juni um 6.30 Uhr explodierte eine Bombe.", "2023-06-12"),
    ("Am Dienstag gegen 14 Uhr explodierte eine Bombe.", "2023-06-13"),
    ("In der Nacht zum 8. Februar 2018 begann der Angriff.", "2018-02-07/2018-02-08"),
    ("In der Nacht vom 7. auf den 8. Februar 2018 begann der Angriff.", "2018-02-07/2018-02-08"),
    ("In der Nacht auf Sonntag explodierte eine Bombe.", "2023-06-10/2023-06-11"),
    ("In der Nacht zum Sonntag explodierte eine Bombe.", "2023-06-10/2023-06-11"),
    ("In der Nacht von Montag auf Dienstag explodierte eine Bombe.", "2023-06-12/2023-06-13"),
    ("Zwischen dem 3. und dem 7. Juni starben zehn Zivilisten.", "2023-06-03/2023-06-07"),
    ("Vom 3. bis 7. Juni starben zehn Zivilisten.", "2023-06-03/2023-06-07"),
    ("Am 4. und 5. Juni starben zehn Zivilisten.", "2023-06-04/2023-06-05"),
    ("Anfang Mai fiel die Stadt.", "2023-05-01/2023-05-10"),
    ("Mitte März fiel die Stadt.", "2023-03-11/2023-03-20"),
    ("Ende April fiel die Stadt.", "2023-04-21/2023-04-30"),
    ("Mitte Juni 2014 fiel die Stadt.", "2014-06-11/2014-06-20"),
    ("Anfang 2012 fiel die Stadt.", "2012-01/2012-04"),
    ("Mitte 2016 fiel die Stadt.", "2016-05/2016-08"),
    ("Im September fiel die Stadt.", "2022-09"),
    ("Im vergangenen September fiel die Stadt.", "2022-09"),
    ("Zwischen 2014 und 2016 wurde die Stadt belagert.", "2014/2016"),
    ("Von 2014 bis 2016 wurde die Stadt belagert.", "2014/2016"),
    ("Von März bis Mai 2015 dauerte die Belagerung.", "2015-03/2015-05"),
    ("Im Juli und August 2014 dauerte die Belagerung.", "2014-07/2014-08"),
    ("Im Sommer 2014 fiel die Stadt.", "2014-22"),
    ("Im Herbst 2012 fiel die Stadt.", "2012-23"),
    ("Im Winter 2016 fiel die Stadt.", "2016-24"),
    ("Im vergangenen Sommer fiel die Stadt.", "2022-22"),
    ("In den 1990er Jahren versank das Land.", "199X"),
    ("In den neunziger Jahren versank das Land.", "199X"),
    ("In den 90er Jahren versank das Land.", "199X"),
    ("Im 19. Jahrhundert wurde die Stadt belagert.", "18XX"),
    ("Vorgestern explodierte eine Bombe.", "2023-06-12"),
    ("Gestern Abend explodierte eine Bombe.", "2023-06-13"),
    ("Heute Morgen explodierte eine Bombe.", "2023-06-14"),
    ("Am Samstagabend explodierte eine Bombe.", "2023-06-10"),
    ("Am Dienstagmorgen explodierte eine Bombe.", "2023-06-13"),
    ("Am vergangenen Freitag explodierte eine Bombe.", "2023-06-09"),
    ("Am Wochenende explodierte eine Bombe.", "2023-06-10/2023-06-11"),
    ("Am vergangenen Wochenende explodierte eine Bombe.", "2023-06-10/2023-06-11"),
    ("Vor einer Woche explodierte eine Bombe.", "2023-06-07"),
    ("Vor drei Monaten explodierte eine Bombe.", "2023-03"),
    ("Im vergangenen Monat explodierte eine Bombe.", "2023-05"),
    ("Letzten Monat explodierte eine Bombe.", "2023-05"),
    ("Im vergangenen Jahr explodierte eine Bombe.", "2022"),
    ("Letztes Jahr explodierte eine Bombe.", "2022"),
    ("In den vergangenen Tagen explodierte eine Bombe.", "2023-06-07/2023-06-14"),
    ("Im Februar vergangenen Jahres explodierte eine Bombe.", "2022-02"),
    ("Anfang des Monats explodierte eine Bombe.", "2023-06-01/2023-06-10"),
    ("Die Bombe explodierte am 07.04.2017.", "2017-04-07"),
    ("Am 11. November 1918 schwiegen die Waffen.", "1918-11-11"),
    ("In der Nacht auf den 8. Februar fiel eine Bombe.", "2023-02-07/2023-02-08"),
    ("Am Dienstag vergangener Woche fiel eine Bombe.", "2023-06-06"),
    ("Im März des Vorjahres fiel eine Bombe.", "2022-03"),
    ("Am 5. dieses Monats fiel eine Bombe.", "2023-06-05"),
    ("Anfang der Woche fiel eine Bombe.", "2023-06-12/2023-06-14"),
    ("Ende vergangenen Monats fiel eine Bombe.", "2023-05-21/2023-05-31"),
    ("Ende des vergangenen Jahres fiel eine Bombe.", "2022-09/2022-12"),
    ("Im ersten Quartal 2023 fielen Bomben.", "2023-01/2023-03"),
    ("In der ersten Woche im Mai fiel eine Bombe.", "2023-05-01/2023-05-07"),
    ("Seit drei Tagen fallen Bomben.", "2023-06-11/2023-06-14"),
    ("In den vergangenen drei Wochen fielen Bomben.", "2023-05-24/2023-06-14"),
    ("In den letzten 24 Stunden fiel eine Bombe.", "2023-06-13/2023-06-14"),
    ("Den dritten Tag in Folge fielen Bomben.", "2023-06-12/2023-06-14"),
    ("Vor knapp zwei Wochen fiel eine Bombe.", "2023-05-29/2023-06-04"),
    ("Vor mehr als zwei Jahren fiel eine Bombe.", "2021"),
    ("Vor zweieinhalb Jahren fiel eine Bombe.", "2020-12"),
    ("In der vergangenen Nacht fiel eine Bombe.", "2023-06-13/2023-06-14"),
    ("Am Karfreitag 2019 fiel eine Bombe.", "2019-04-19"),
    ("In der Silvesternacht fiel eine Bombe.", "2022-12-31/2023-01-01"),
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


@pytest.mark.parametrize(
    ("lang", "text", "first", "last"),
    [
        ("fr", "Fin 2014, la ville est tombée.", "2014-09-01", "2014-12-31"),
        ("en", "In mid-March the town fell.", "2023-03-11", "2023-03-20"),
        ("es", "A mediados de junio de 2014 cayó la ciudad.", "2014-06-11", "2014-06-20"),
        ("de", "Anfang Mai fiel die Stadt.", "2023-05-01", "2023-05-10"),
        ("en", "In the winter of 2016 the town fell.", "2016-01-01", "2017-02-28"),
        ("fr", "Dans les années 80, le pays a sombré.", "1980-01-01", "1989-12-31"),
        ("en", "In the 19th century the town was besieged.", "1800-01-01", "1899-12-31"),
        ("de", "In der Nacht zum Sonntag fiel die Stadt.", "2023-06-10", "2023-06-11"),
    ],
)
def test_what_is_vague_has_a_first_and_a_last_day(
    lang: str, text: str, first: str, last: str
) -> None:
    (dated,) = read(an_article(text, lang=lang, published=edtf.parse(WEDNESDAY))).dates
    assert [first, last] == [dated.date.earliest.isoformat(), dated.date.latest.isoformat()]


SENTENCES = {
    "fr": (
        "Le 10 février 2017, la ville est tombée. {} le pont a sauté.",
        "Une bombe a explosé {}.",
    ),
    "en": ("On 10 February 2017 the town fell. {} the bridge was blown up.", "A bomb exploded {}."),
    "ar": ("في 10 فبراير 2017 سقطت المدينة. {} انفجر الجسر.", "انفجرت قنبلة في السوق {}."),
    "ru": ("10 февраля 2017 года город пал. {} взорвали мост.", "Бомба взорвалась на рынке {}."),
    "es": ("El 10 de febrero de 2017 cayó la ciudad. {} volaron el puente.", "Cayó una bomba {}."),
    "de": ("Am 10. Februar 2017 fiel die Stadt. {} fiel die Brücke.", "Eine Bombe fiel {}."),
}
"""By language, a sentence in which a phrase is counted from a date told, and one of the news."""
PHRASES = Path(__file__).parent / "phrases.csv"


@pytest.mark.parametrize("lang", SENTENCES)
def test_the_ways_in_which_papers_say_a_date_are_read(lang: str) -> None:
    told, of_article = SENTENCES[lang]
    wrong = []
    for row in csv.DictReader(PHRASES.read_text("utf-8").splitlines()):
        if row["lang"] != lang:
            continue
        is_told = row["counted_from"] == "told"
        text = (told if is_told else of_article).format(row["phrase"])
        article = an_article(text, lang=lang, published=edtf.parse(WEDNESDAY))
        found = [(dated.use.value, dated.date.edtf) for dated in read(article).dates[is_told:]]
        if found != [(row["use"], row["date"])]:
            wrong.append((row["phrase"], row["use"], row["date"], found))
    assert [] == wrong


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Rebels took it on Monday. A day before Sunday's raid they left.", "2023-06-10"),
        ("ar", "قتل اثنان في هجوم الثلاثاء. وقبل يوم من هجوم الثلاثاء فر السكان.", "2023-06-12"),
        ("ru", "Взрыв был в понедельник. Мэр ушёл в среду. За день до взрыва начался протест.",
         "2023-06-11"),
        ("en", "Raid on 1 June. Rain on 5 June. On the eve of the raid a house burned.",
         "2023-05-31"),
        ("fr", "Raid le 1er juin. Le 5, il a plu. La veille du raid, une maison a sauté.",
         "2023-05-31"),
        ("fr", "Raid vendredi à Alep. Grève le 18 mars. Le même jour que le raid d'Alep, orage.",
         "2023-06-09"),
        ("fr", "Une attaque mardi. Un raid le 1er mai. La veille de la dernière attaque, orage.",
         "2023-06-12"),
        ("en", "Thirteen died on Friday. On the eve of the attack a house they used blew up.",
         "2023-06-08"),
        ("en", "Blast in Homs on Sunday. Rain in May 2020. On the same day as the blast two left.",
         "2023-06-11"),
        ("ar", "استهدفت ضربة حلب يوم الأحد. وقتل جندي يوم الثلاثاء. وغداة ضربة حلب شنت غارات.",
         "2023-06-12"),
    ],
)  # fmt: skip
def test_a_day_before_an_event_is_counted_from_the_date_of_that_event(
    lang: str, text: str, expected: str
) -> None:
    assert expected in dates_of(text, lang)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "A bomb went off overnight, the mayor said on Monday.", "2023-06-11/2023-06-12"),
        ("en", "A bomb went off overnight, the mayor said.", "2023-06-13/2023-06-14"),
        ("fr", "Une bombe a explosé dans la nuit, a annoncé lundi le maire.",
         "2023-06-11/2023-06-12"),
        ("ru", "Минувшей ночью взорвалась бомба, сообщил в понедельник мэр.",
         "2023-06-11/2023-06-12"),
        ("ar", "انفجرت قنبلة الليلة الماضية، قال المحافظ الاثنين.", "2023-06-11/2023-06-12"),
    ],
)  # fmt: skip
def test_a_night_is_the_one_before_the_day_on_which_it_was_said(
    lang: str, text: str, expected: str
) -> None:
    assert expected == dates_of(text, lang)[0]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "The blast killed 12 in March.", "2023-03"),
        ("fr", "L’explosion en a tué 12 en mars.", "2023-03"),
        ("ru", "Взрыв убил 12 в марте.", "2023-03"),
        ("ar", "قتل الانفجار 12 في مارس.", "2023-03"),
    ],
)
def test_a_number_before_in_a_month_is_no_day_of_it(lang: str, text: str, expected: str) -> None:
    assert [expected] == dates_of(text, lang)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Rain on 1 May. On the 4th of that month two fell. The same day, B burned.",
         "2023-05-04"),
        ("fr", "Pluie le 1er mai. Le 4 du même mois, A brûle. Le même jour, B brûle.",
         "2023-05-04"),
        ("ru", "Дождь был 1 мая. Взрыв был 4 числа того же месяца. В тот же день ушёл мэр.",
         "2023-05-04"),
        ("ar", "هطل المطر في الأول من مايو. وفي الرابع منه قتل اثنان. وفي اليوم نفسه فر السكان.",
         "2023-05-04"),
        ("en", "Rain on 1 May. The next day two fell. Three days later, B burned.", "2023-05-04"),
    ],
)  # fmt: skip
def test_a_day_named_of_the_month_that_was_told_is_told_itself(
    lang: str, text: str, expected: str
) -> None:
    assert expected == dates_of(text, lang)[-1]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "В ночь на воскресенье рухнул мост. Утром того же дня нашли мину.", "2023-06-11"),
        ("ru", "В ночь на воскресенье рухнул мост. Тем же вечером нашли мину.", "2023-06-10"),
        ("fr", "Dans la nuit de samedi à dimanche, A brûle. Le même soir, B brûle.", "2023-06-10"),
        ("ru", "В ночь на воскресенье рухнул мост. В тот же день нашли мину.",
         "2023-06-10/2023-06-11"),
        ("ru", "В ночь на воскресенье рухнул мост. Днём ранее нашли мину.", "2023-06-10"),
        ("ru", "В ночь на воскресенье рухнул мост. На следующий день нашли мину.", "2023-06-11"),
        ("ru", "В ночь на воскресенье рухнул мост. Через два дня нашли мину.", "2023-06-13"),
    ],
)  # fmt: skip
def test_the_morning_of_a_night_is_its_second_day_and_the_evening_its_first(
    lang: str, text: str, expected: str
) -> None:
    assert expected == dates_of(text, lang)[-1]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "C'est le premier de ce genre."),
        ("en", "The men were hurt on the 10th floor."),
        ("fr", "Le vol a été détourné vers l'aéroport Toussaint-Louverture."),
        ("en", "The Good Friday Agreement ended a war."),
        ("ru", "Бойцы 26-го полка отошли."),
        ("ru", "Начальник 26-го отдела ушёл."),
        ("ar", "استمرت الهدنة 24 ساعة."),
    ],
)
def test_what_is_counted_but_no_day_is_no_date(lang: str, text: str) -> None:
    assert [] == dates_of(text, lang)


def test_the_table_of_phrases_is_long_enough_to_mean_something() -> None:
    assert len({(lang, text) for lang, text, _ in TABLE}) == len(TABLE) >= 400


@pytest.mark.parametrize(
    ("published", "expected"),
    [(JUNE, "2023-03"), ("2023-02", "2022-03"), ("2023-03-31", "2023-03"), ("2023", "2023-03")],
)
def test_a_month_without_a_year_is_the_last_one_begun(published: str, expected: str) -> None:
    assert dates_of("Assad a déclaré en mars que la garnison tient.", "fr", published) == [expected]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The treaty they signed in 1951 holds. Two ships were hit on the 11th."),
        ("fr", "Le traité de 1951 les lie. Le 11, deux navires ont été touchés."),
        ("ru", "Действует договор 1951 года. 11 числа обстреляли два судна."),
        ("ar", "وقعت المعاهدة عام 1951. وفي 11 من الشهر قصفت سفينتان."),
    ],
)
def test_a_day_after_a_year_is_of_the_articles_own_month(lang: str, text: str) -> None:
    assert ["1951", "2023-06-11"] == dates_of(text, lang)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The truce that he read out on the 7th was broken.", ["2023-06-07"]),
        ("Troops that came on the 7th left again.", ["2023-06-07"]),
        ("A shell hit a flat on the 7th floor.", []),
        ("They met on the last day of the siege.", []),
        ("Nine people died in the last day.", ["2023-06-13/2023-06-14"]),
    ],
)
def test_what_follows_a_day_says_whether_it_is_one(text: str, dates: list[str]) -> None:
    assert dates == dates_of(text, "en")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Rebels took it in April 2015. The following year, in May, the army came."),
        ("fr", "Ils l'ont pris en avril 2015. L'année suivante, en mai, l'armée est venue."),
        ("ru", "Его взяли в апреле 2015 года. На следующий год, в мае, пришла армия."),
        ("ru", "Его взяли в апреле 2015 года. В мае следующего года пришла армия."),
        ("ar", "سيطروا عليها في أبريل 2015. وفي العام التالي، في مايو، جاء الجيش."),
    ],
)
def test_a_month_of_the_year_after_is_counted_from_what_was_told(lang: str, text: str) -> None:
    assert ["2015-04", "2016-05"] == dates_of(text, lang)


@pytest.mark.parametrize(
    ("lang", "text", "date"),
    [
        ("en", "They came in June 2014. The next spring the town fell.", "2015-21"),
        ("ru", "Они пришли в июне 2014 года. Следующей весной город пал.", "2015-21"),
        ("en", "A bomb went off on Monday. They vote next spring.", "2024-21"),
        ("en", "It was not until 2017 that the town fell.", "2017"),
    ],
)
def test_the_next_spring_of_an_old_story_is_no_spring_to_come(
    lang: str, text: str, date: str
) -> None:
    assert date == dates_of(text, lang)[-1]


def test_a_day_that_no_calendar_has_leaves_its_month() -> None:
    assert dates_of("On 31 February 2018 a bomb went off.", "en") == ["2018-02"]


@pytest.mark.parametrize("text", ["Mardi, une bombe a explosé.", "En mars, une bombe a explosé."])
def test_without_a_date_of_its_own_an_article_gives_no_relative_date(text: str) -> None:
    article = an_article(text, lang="fr", published=None)
    assert read(article).dates == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Friday hospital staff said no."),
        ("fr", "Des partisans se sont rassemblés vendredi place de la Nation."),
    ],
)
def test_a_day_beside_what_may_be_named_after_one_is_a_day(lang: str, text: str) -> None:
    assert dates_of(text, lang) == ["2023-06-09"]


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
        ("fr", "On a tué 4 et 5 hommes, dans 2 et 3 villages."),
        ("ru", "Самолёт Су-24 и танк Т-72 уничтожены."),
        ("ru", "Погиб мужчина 1953 года рождения."),
        ("ru", "Ранен боец (1995 г.р.)."),
        ("ar", "انفجرت سيارة على طريق 21 أكتوبر."),
        ("ar", "المقاتل من مواليد 2003."),
        ("ar", "سيطروا على المدينة بعد ثلاثة أيام من المعارك العنيفة."),
        ("ar", "وقالت صحيفة المصري اليوم إن سيارة انفجرت."),
        ("en", "On 03/04/2018 a bomb went off."),
    ],
)
def test_what_only_looks_like_a_date_is_none(lang: str, text: str) -> None:
    assert dates_of(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "A bomb exploded in the middle of the month.", "2023-06-11/2023-06-20"),
        ("fr", "Une bombe a explosé au milieu du mois.", "2023-06-11/2023-06-20"),
        ("ru", "Взрыв прогремел в середине месяца.", "2023-06-11/2023-06-20"),
        ("ar", "انفجرت قنبلة مطلع الشهر الماضي.", "2023-05-01/2023-05-10"),
        ("ru", "Субботним утром прогремел взрыв.", "2023-06-10"),
    ],
)
def test_parts_of_months_and_days_of_the_week_are_read_in_their_forms(
    lang: str, text: str, expected: str
) -> None:
    assert [expected] == dates_of(text, lang)


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
        ("en", "On 2 January 2009 A fell. Two days before that B fell.", "2008-12-31"),
        ("en", "On 2 January 2009 A fell. That Friday B fell.", "2009-01-02"),
        ("fr", "Le 10 janvier 2013, A tombe. Ce jeudi-là, B tombe.", "2013-01-10"),
        ("fr", "Le 10 janvier 2013, A tombe. Dix ans jour pour jour après, B tombe.", "2023-01-10"),
        ("ru", "7 мая 2017 года А пал. Утром следующего дня пал Б.", "2017-05-08"),
        ("ru", "7 мая 2017 года А пал. В то воскресенье пал Б.", "2017-05-07"),
        ("ar", "في 7 أيار 2017 سقطت المدينة. وقبلها بليلة سقطت القرية.", "2017-05-06"),
        ("ar", "في 7 أيار 2017 سقطت المدينة. وبعد يومين فقط من ذلك سقطت القرية.", "2017-05-09"),
        (
            "fr",
            "Le 10 janvier 2013, A tombe après trois jours de combats.",
            "2013-01-07/2013-01-10",
        ),
        ("en", "A died in 1990. Twenty-five years later B fell.", "2015"),
        ("ru", "Он умер в 1990 году. Двадцать пять лет спустя пал Б.", "2015"),
        ("ar", "سقطت القرية يوم الجمعة. وجاء التقدم بعد يومين فقط من احتفال.", "2023-06-07"),
        ("en", "A fell on 2 June. The army said on Monday that B fell.", "2023-06-12"),
        ("en", "Sunday they left, a day after a strike hit the hospital.", "2023-06-10"),
        ("fr", "Lundi ils sont entrés, deux jours après avoir repris la ville.", "2023-06-10"),
        ("ru", "7 мая 2017 года А пал. На следующий день пал Б.", "2017-05-08"),
        ("ru", "7 мая 2017 года А пал. Неделей раньше, 2 мая, пал Б.", "2017-05-02"),
        ("en", "On 7 May 2017 A fell. A week earlier, on 2 May, B fell.", "2017-05-02"),
        ("fr", "Le 7 mai 2017, A tombe. Une semaine plus tôt, le 2 mai, B tombe.", "2017-05-02"),
        (
            "ar",
            "في 7 أيار 2017 سقطت المدينة. وقبل ذلك بأسبوع، في 2 أيار، سقطت القرية.",
            "2017-05-02",
        ),
        ("ru", "7 мая 2017 года А пал. Двумя сутками позже пал Б.", "2017-05-09"),
        ("ru", "7 мая 2017 года А пал. 9-го войска вошли в Б.", "2017-05-09"),
        ("ru", "7 мая 2017 года А пал. На рассвете 9-го войска вошли в Б.", "2017-05-09"),
        ("ru", "7 мая 2017 года А пал. Войска вошли в Б 9-го; бой был короткий.", "2017-05-09"),
        ("ru", "7 мая 2017 года умер раненный накануне.", "2017-05-06"),
        ("ar", "في 7 أيار 2017 سقطت المدينة. في اليوم التالي سقطت القرية.", "2017-05-08"),
        ("en", "On 2 January 2009 A fell. On the same morning B fell.", "2009-01-02"),
        ("en", "On 2 January 2009 A fell. That same evening B fell.", "2009-01-02"),
        ("fr", "Le 10 janvier 2013, A tombe. Le même soir, B tombe.", "2013-01-10"),
        ("fr", "Le 10 janvier 2013, A tombe. Ce matin-là, B tombe.", "2013-01-10"),
        ("fr", "Le 10 janvier 2013, A tombe. La nuit précédente, B tombait.", "2013-01-09"),
        ("ru", "7 мая 2017 года А пал. Утром в тот же день пал Б.", "2017-05-07"),
        ("ru", "7 мая 2017 года А пал. Вечером того же дня пал Б.", "2017-05-07"),
        ("ru", "В мае 2017 года А пал, а в январе того же года пал Б.", "2017-01"),
        ("fr", "La révolte commence en mai 2017, un chef tué le 12 par des soldats.", "2017-05-12"),
        ("ar", "في 7 أيار 2017 سقطت المدينة. وفي المساء نفسه سقطت القرية.", "2017-05-07"),
        ("es", "El 7 de mayo de 2017 cayó A. Esa misma noche cayó B.", "2017-05-07"),
        ("de", "Am 7. Mai 2017 fiel A. Am selben Abend fiel B.", "2017-05-07"),
        ("es", "El 7 de mayo de 2017 cayó A. Unos días antes cayó B.", "2017-04-30/2017-05-07"),
        ("de", "Am 7. Mai 2017 fiel A. Einige Tage später fiel B.", "2017-05-08/2017-05-14"),
    ],
)
def test_a_date_counted_from_another_goes_on_from_the_one_told_last(
    lang: str, text: str, expected: str
) -> None:
    assert dates_of(text, lang)[1] == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Rain fell on Monday. War began on 1 May 2014.\n\nOn 3 June A fell.",
         ["2023-06-03", "2014-06-03"]),
        ("fr", "Pluie lundi. La guerre a éclaté le 1er mai 2014.\n\nLe 3 juin, A tombe.",
         ["2023-06-03", "2014-06-03"]),
        ("en", "A fell on Monday. B fell on Friday. The next day C fell.",
         ["2023-06-10", "2023-06-13"]),
        ("ru", "А пал в понедельник. Б пал в пятницу. На следующий день пал В.",
         ["2023-06-10", "2023-06-13"]),
        ("ar", "سقطت القرية يوم الاثنين. وسقطت المدينة يوم الجمعة. وفي اليوم التالي فر السكان.",
         ["2023-06-10", "2023-06-13"]),
        ("en", "An attack hit A on Friday. B fell on Monday. A day after the attack, rain came.",
         ["2023-06-10", "2023-06-13"]),
        ("ru", "В среду дождь. С 3 марта бомбят А. Два дня спустя взяли Б.",
         ["2023-06-16", "2023-03-05"]),
        ("fr", "A est tombée le 3 mars. Le surlendemain, B brûlait. Le même jour, C tombait.",
         ["2023-03-05", "2023-03-03"]),
        ("en", "A fell on 3 March. The next morning B burned. The same day C fell.",
         ["2023-03-04", "2023-03-03"]),
        ("ru", "А пал 3 марта. Два дня спустя взяли Б. В тот же день ушли из В.",
         ["2023-03-05", "2023-03-03"]),
        ("ar", "سقطت القرية في 3 مارس. وبعد يومين سقط الحي. وفي اليوم نفسه احترق السوق.",
         ["2023-03-05", "2023-03-03"]),
        ("en", "The town has been held since 2014, when in May it fell.", ["2014-05"]),
        ("ru", "С 2014 года, когда в мае взяли А, город пуст.", ["2014-05"]),
        ("ru", "9 января 1996 года взяли А, ушли в ночь на 18 января.", ["1996-01-17/1996-01-18"]),
        ("en", "B, annexed in March 2014, was shelled in May.", ["2014-05", "2023-05"]),
        ("en", "A fell in March 2014. Two years later, in May, B fell.", ["2016-05", "2023-05"]),
        ("fr", "A est tombée en mars 2014. Deux ans plus tard, en mai, B est tombée.",
         ["2016-05", "2023-05"]),
        ("ru", "А пал в марте 2014 года. Два года спустя, в мае, пал Б.", ["2016-05", "2023-05"]),
        ("ar", "سقطت القرية في مارس 2014. وبعد عامين، في مايو، سقط الحي.", ["2016-05", "2023-05"]),
        ("en", "A fell in late March.", ["2023-03-21/2023-03-31", "2023-03"]),
        ("fr", "A est tombée au début du mois dernier.", ["2023-05-01/2023-05-10", "2023-05"]),
        ("ru", "А пал в середине мая.", ["2023-05-11/2023-05-20", "2023-05"]),
        ("ar", "سقطت القرية أواخر مارس.", ["2023-03-21/2023-03-31", "2023-03"]),
        ("en", "A fell in early 2014.", ["2014-01/2014-04"]),
        ("en", "A fell on 3 June 2014.", ["2014-06-03"]),
        ("en", "A fell on Monday.", ["2023-06-12"]),
    ],
)  # fmt: skip
def test_a_date_that_leaves_its_year_or_day_to_the_story_may_be_read_in_several_ways(
    lang: str, text: str, expected: list[str]
) -> None:
    article = an_article(text, lang=lang, published=edtf.parse(WEDNESDAY))
    last = read(article).dates[-1]
    readings = [last, *last.others]
    assert expected == [one.date.edtf for one in readings]
    assert list(range(len(expected))) == [one.reading for one in readings]


def test_later_days_of_a_paragraph_keep_its_year() -> None:
    text = "In August 2014 the town fell. On 3 September it was retaken.\n\nOn 3 May it rained."
    assert dates_of(text, "en") == ["2014-08", "2014-09-03", "2023-05-03"]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Phones have been cut since 4 November 2020.", Use.SINCE),
        ("en", "Since the start of the year 300 raids were counted.", Use.SINCE),
        ("fr", "La ville est assiégée depuis mai 2014.", Use.SINCE),
        ("ru", "Город в осаде с мая 2014 года.", Use.SINCE),
        ("ru", "Бои шли с 7 по 9 мая 2014 года.", Use.ON),
        ("ru", "Завод загорелся до рассвета в среду, 4 апреля 2017 года.", Use.ON),
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


def test_a_square_that_is_named_after_a_month_is_no_date() -> None:
    text = "Des tirs ont éclaté au Champ de Mars."
    assert () == read(an_article(text, lang="fr", published=edtf.parse(JUNE))).dates


@pytest.mark.parametrize(
    "text",
    [
        "قصفت الطائرات سوق الجمعة.",
        "تجمعوا بميدان 14 يوليو.",
        "تجمعوا في مدينة السادس من أكتوبر.",
        "أغلقوا كوبري 6 أكتوبر.",
    ],
)
def test_an_arabic_place_that_is_named_after_a_day_is_no_date(text: str) -> None:
    assert () == read(an_article(text, lang="ar", published=edtf.parse(JUNE))).dates


@pytest.mark.parametrize(
    "text",
    [
        "قصفت الطائرات الجمعة سوق البلدة.",
        "تجمعوا بمدينة 6 أكتوبر يوم الجمعة.",
        "انفجر خزان في مصنع الجمعة.",
    ],
)
def test_a_day_beside_a_market_or_a_factory_is_a_date(text: str) -> None:
    assert ["2023-06-09"] == dates_of(text, "ar", "2023-06-14")


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ar", "قتل رجل يوم 25 مايو. وقال الجيش في 8 يونيو إنه فر. ووقع هجوم في 3 منه.",
         "2023-06-03"),
        ("en", "A man died on 25 May. Police said on 8 June that he fled on the 3rd of that month.",
         "2023-06-03"),
    ],
)  # fmt: skip
def test_the_same_month_is_the_one_named_last_though_only_for_a_claim(
    lang: str, text: str, expected: str
) -> None:
    assert expected == dates_of(text, lang)[-1]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Des heurts ont éclaté ce week-end.", "fr"),
        ("Clashes broke out over the weekend.", "en"),
    ],
)
def test_a_weekend_is_the_one_that_has_begun_last(text: str, lang: str) -> None:
    assert ["2023-06-10/2023-06-11"] == dates_of(text, lang, "2023-06-14")
    assert ["2023-06-17/2023-06-18"] == dates_of(text, lang, "2023-06-18")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Убиты двое журналистов газеты «26 сентября»."),
        ("en", 'Members of "14 February" attacked the post.'),
        ("fr", "Des membres du « 14 Février » ont attaqué le poste."),
    ],
)
def test_a_day_alone_in_quotation_marks_is_a_name(lang: str, text: str) -> None:
    assert () == read(an_article(text, lang=lang, published=edtf.parse(WEDNESDAY))).dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The rising began on 18 May, a Sunday. Three days later shells fell.",
         ["2023-05-18", "2023-05-21"]),
        ("In a Sunday raid two died.", ["2023-06-11"]),
        ("Friday 2 June. Jets hit Homs. Saturday 3. A refinery burned.",
         ["2023-06-02", "2023-06-03"]),
        ("The summer of 2004 was hot. In the night of 21 to 22 June gunmen came.",
         ["2004-22", "2004-06-21/2004-06-22"]),
        ("The shells came in 2019 from Arys, where a fire on 24 June of that year killed three.",
         ["2019", "2019-06-24"]),
    ],
)  # fmt: skip
def test_a_day_is_told_by_the_words_beside_it(text: str, dates: list[str]) -> None:
    found = read(an_article(text, published=edtf.parse(WEDNESDAY))).dates
    assert dates == [one.date.edtf for one in found]


def test_that_day_of_the_week_is_the_last_told_that_was_one() -> None:
    text = "Doors are shut today, eleven days after the killing. That Saturday gunmen shot pupils."
    *_, last = read(an_article(text, published=edtf.parse(WEDNESDAY))).dates
    assert last.date.edtf == "2023-06-03"


def test_a_day_after_one_told_may_follow_another_one() -> None:
    text = (
        "On 11 March 2004 bombs exploded. A man was held on 28 February 2007. "
        "The following April a cell blew itself up."
    )
    *_, last = read(an_article(text, published=edtf.parse(WEDNESDAY))).dates
    assert ["2007-04", "2004-04"] == [last.date.edtf, *(one.date.edtf for one in last.others)][:2]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "ar",
            (
                "فضت الشرطة الاعتصام في 5 أيار 2017. وقام الوزير بزيارة في 8 أيار 2017."
                " وقتل شاب في يوم الفض."
            ),
            "2017-05-05",
        ),
        (
            "ar",
            (
                "هاجم مسلحون القرية في 5 أيار 2017. وقام الوزير بزيارة في 8 أيار 2017."
                " وقبل الهجوم بيومين قتل شاب."
            ),
            "2017-05-03",
        ),
        (
            "ar",
            (
                "انفجرت سيارة في 5 أيار 2017، وقام الوزير بزيارة في 8 أيار 2017."
                " وقتل شاب غداة الانفجار."
            ),
            "2017-05-06",
        ),
        (
            "en",
            (
                "The bridge fell on 5 May 2017 and the mayor resigned on 8 May 2017."
                " The day after the fall of the bridge a man was held."
            ),
            "2017-05-06",
        ),
        (
            "ru",
            "Самолёт упал 5 мая 2017 года. 8 мая 2017 года прибыл мэр. В день аварии шёл дождь.",
            "2017-05-05",
        ),
    ],
)
def test_the_day_of_what_was_told_is_the_one_told_with_it(
    lang: str, text: str, expected: str
) -> None:
    assert dates_of(text, lang)[-1] == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The town fell on 10 May 2017; a week before the fall a bomb exploded."),
        ("fr", "La ville est tombée le 10 mai 2017 ; une semaine avant la chute, une bombe tua."),
        ("ru", "Город пал 10 мая 2017 года; за неделю до падения взорвалась бомба."),
        ("ru", "Город пал 10 мая 2017 года: за неделю до того взорвалась бомба."),
    ],
)
def test_a_week_before_after_a_semicolon_dates_its_own_clause(lang: str, text: str) -> None:
    assert dates_of(text, lang)[-1] == "2017-05-03"


def test_a_day_of_some_week_is_no_date() -> None:
    text = "Le 3 mars 2022, un dimanche de foire, des obus sont tombés."
    article = an_article(text, lang="fr", published=edtf.parse(WEDNESDAY))
    assert ["2022-03-03"] == [one.date.edtf for one in read(article).dates]


def test_the_day_on_which_is_not_today() -> None:
    text = "سقطت القرية يوم السبت، وهو اليوم الذي اندلع فيه حريق."
    article = an_article(text, lang="ar", published=edtf.parse(WEDNESDAY))
    assert {"2023-06-10"} == {one.date.edtf for one in read(article).dates}


def test_a_russian_movement_that_is_named_after_a_day_is_no_date() -> None:
    text = "Бойцы Движения 23 марта взяли город; на мосту движение 24 марта остановили."
    assert ["2023-03-24"] == dates_of(text, "ru")
