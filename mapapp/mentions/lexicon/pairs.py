"""What two features of a name add together to the odds of a place.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. A line is a feature of
``weights.py``, what log-odds it adds with each of those that follow, and those.
"""

PAIRS = """
abbreviation -0.7 repeated
abbreviation +0.1 after_comma
after_another -0.5 in_article
after_another -0.2 case_form given_name
after_another -0.1 before_capital
after_another +0.1 at_end before_comma_capital
after_another +0.2 its_country_is_named one_word
after_another +0.3 people_few
after_another +0.4 people_10k two_words
after_article -1.0 people_300k
after_article -0.5 people_100k
after_article -0.3 common_word
after_article -0.2 capital_city its_province_is_named
after_article -0.1 its_country_is_named province
after_article +0.1 before_facility_noun four_letters people_3k
after_article +0.2 frequent_word given_name
after_article +0.3 composed_water
after_article +0.4 before_comma
after_article +0.5 at_end
after_article_of_place -0.5 its_country_is_named
after_article_of_place +0.3 at_end before_word
after_capital -0.7 sure_elsewhere
after_capital -0.6 one_word
after_capital -0.4 before_comma country
after_capital -0.3 its_country_is_named two_words
after_capital -0.2 at_end before_mark many_namesakes
after_capital -0.1 frequent_word surname
after_capital +0.1 before_word capitals people_30k
after_capital +0.4 province
after_capital +0.5 in_article
after_capital +0.7 repeated
after_capital +1.1 in_brackets
after_capital +1.4 before_capital
after_comma -0.9 before_capital
after_comma -0.4 given_name
after_comma -0.2 in_article
after_comma +0.1 at_end two_words
after_comma +0.2 capital_city
after_comma +0.3 three_letters
after_comma +0.4 before_comma_capital
after_comma +0.7 its_province_is_named
after_comma +0.8 other_name
after_elision -0.3 many_namesakes
after_elision -0.1 after_name_of
after_given_name -0.5 one_word
after_hyphen -0.9 one_word
after_hyphen -0.8 its_country_is_named province
after_hyphen -0.1 before_word
after_hyphen +0.1 before_capital
after_hyphen +0.2 before_comma
after_hyphen +1.2 in_article
after_locative -0.7 before_number
after_locative -0.6 after_quotation_mark in_article
after_locative -0.5 before_capital possessive
after_locative -0.4 capitals
after_locative -0.3 before_facility_noun its_country_is_named
after_locative +0.1 case_form cyrillic many_namesakes people_10k
after_locative +0.2 one_word
after_locative +0.4 before_comma repeated
after_locative +0.5 before_stop
after_locative +0.6 at_end before_locative before_word
after_name_of -1.0 people_300k
after_name_of -0.9 country
after_name_of -0.6 at_end
after_name_of -0.3 before_comma before_mark province
after_name_of -0.2 before_word many_namesakes
after_name_of -0.1 capital_city people_30k two_words
after_name_of +0.1 before_capital
after_name_of +0.2 people_few
after_name_of +1.0 given_name
after_name_of +1.1 in_article
after_number -0.1 one_word
after_of -0.8 before_capital
after_of -0.3 country
after_of -0.1 in_article small_province
after_of +0.1 at_end person_elsewhere
after_of +0.2 before_comma before_comma_capital before_word common_word people_100k sure_elsewhere
after_of +0.2 surname
after_of +0.3 people_3k
after_of +0.4 largest_by_other_name people_10k
after_organisation_noun -0.8 many_namesakes
after_place_noun -1.0 country
after_place_noun -0.4 frequent_word
after_place_noun -0.3 in_article
after_place_noun -0.1 province
after_place_noun +0.1 before_comma people_10k
after_place_noun +1.8 cyrillic
after_quotation_mark -0.7 cyrillic
after_quotation_mark -0.2 its_country_is_named
after_quotation_mark +0.5 repeated
after_title -0.1 repeated
after_what_it_holds -0.4 before_word
after_what_it_holds +0.4 in_brackets
after_word -0.7 before_capital
after_word -0.6 given_name
after_word -0.2 capitals four_letters people_100k
after_word -0.1 before_hyphen one_word
after_word +0.1 before_comma before_word country in_article people_300k possessive
after_word +0.2 repeated two_words
after_word +0.3 before_another cyrillic
after_word +0.4 composed_street
at_end -0.4 in_article
at_end -0.2 many_namesakes
at_end +0.1 common_word one_word people_10k
at_end +0.2 many_words two_words
before_another -0.7 in_article
before_another -0.4 repeated
before_another -0.1 country cyrillic
before_another +0.2 people_10k
before_another +0.3 one_word
before_another +0.5 its_country_is_named
before_capital -0.8 one_word
before_capital -0.7 capital_city country
before_capital -0.6 given_name
before_capital -0.3 region
before_capital -0.2 common_word line_start people_10k
before_capital +0.1 its_province_is_named largest_by_other_name
before_capital +0.2 many_namesakes
before_capital +0.5 repeated
before_capital +0.8 in_article
before_capital +1.2 possessive
before_comma -0.6 in_article
before_comma +0.1 its_country_is_named other_name region
before_comma +0.2 composed_street its_province_is_named one_word
before_comma +0.3 two_words
before_comma +0.4 four_letters
before_comma_capital -0.4 in_article
before_comma_capital -0.2 case_form
before_comma_capital +0.1 its_country_is_named
before_comma_capital +0.2 people_few
before_comma_capital +0.3 before_its_region
before_comma_capital +0.6 its_province_is_named
before_facility_noun -0.6 one_word
before_facility_noun +0.1 in_article
before_hyphen -1.3 country
before_hyphen -0.6 one_word
before_hyphen -0.5 cyrillic
before_hyphen -0.2 its_country_is_named
before_hyphen +0.2 people_30k
before_hyphen +1.1 in_article
before_its_region -0.4 in_article
before_its_region +0.1 one_word
before_locative +0.1 province region
before_mark -0.5 surname
before_mark -0.2 country one_word
before_mark -0.1 repeated
before_mark +0.1 people_few
before_mark +0.3 its_country_is_named
before_mark +0.5 quoted
before_mark +0.6 sentence_start
before_number +0.6 its_country_is_named
before_organisation_noun -1.2 one_word
before_organisation_noun -1.1 two_words
before_organisation_noun -0.1 people_300k
before_organisation_noun +0.2 in_article
before_organisation_noun +1.8 repeated
before_stop -0.2 one_word
before_word -0.4 in_article
before_word -0.3 cyrillic
before_word -0.2 line_start people_few possessive sentence_start
before_word -0.1 four_letters given_name surname
before_word +0.1 sure_elsewhere
before_word +0.2 composed_street region
before_word +0.3 its_province_is_named people_300k province
before_word +0.4 country many_words two_words
before_word +0.5 composed_water
capital_city -0.6 its_province_is_named
capital_city -0.3 province
capital_city -0.2 country one_word
capital_city -0.1 capitals
capital_city +0.1 in_article
capital_city +0.8 many_namesakes
capital_city +0.9 surname
capitals -1.7 region
capitals -0.6 one_word
capitals +0.1 lower_case_elsewhere
capitals +0.2 people_3k
capitals +0.4 other_name
capitals +1.0 in_article
case_form -0.7 country
case_form +0.3 its_country_is_named
common_word -0.4 in_article
common_word -0.3 people_30k
common_word -0.2 province
common_word +0.1 its_country_is_named many_namesakes
common_word +0.3 person_elsewhere
common_word +0.8 people_100k
common_word +1.7 country
composed_street +0.1 repeated
composed_water -0.3 in_article
country -0.8 sure_elsewhere
country -0.6 many_namesakes
country -0.5 cyrillic
country -0.3 in_article
country -0.2 two_words
country +0.1 line_start
country +0.2 repeated
country +0.3 one_word
country +0.4 sentence_start
country +1.4 possessive
country +1.8 given_name
cyrillic -0.9 region
cyrillic -0.3 line_start
cyrillic +0.1 people_300k people_3k two_words
cyrillic +0.3 its_country_is_named
cyrillic +0.6 people_few
demonym -0.4 in_article
demonym +1.3 repeated
four_letters -1.0 people_100k
four_letters -0.4 given_name people_3k
four_letters -0.3 one_word people_few
four_letters -0.1 many_namesakes
four_letters +0.1 frequent_word its_country_is_named
four_letters +0.2 province
four_letters +1.0 surname
four_letters +1.1 other_name
four_letters +1.3 region
frequent_word -1.1 line_start
frequent_word -0.6 province
frequent_word -0.1 in_article
frequent_word +0.6 its_country_is_named
frequent_word +1.8 surname
given_name -0.6 people_30k
given_name -0.3 sentence_start
given_name +0.2 many_namesakes
given_name +0.3 its_province_is_named
given_name +0.4 province
given_name +0.8 sure_elsewhere
in_article -1.0 region
in_article -0.5 in_brackets
in_article -0.2 many_words possessive
in_article -0.1 people_3k
in_article +0.1 one_word province repeated
in_article +0.3 its_country_is_named people_few small_province
in_article +0.9 many_namesakes
its_country_is_named -0.6 many_namesakes
its_country_is_named -0.4 people_few province
its_country_is_named -0.3 two_words
its_country_is_named -0.2 people_30k
its_country_is_named +0.1 one_word people_300k sentence_start
its_country_is_named +0.2 surname
its_province_is_named -0.8 province
its_province_is_named -0.7 many_namesakes people_100k
its_province_is_named -0.2 repeated
its_province_is_named +0.3 people_10k people_few
its_province_is_named +0.4 three_letters
its_province_is_named +0.7 other_name
its_province_is_named +1.0 surname
largest_by_other_name -0.4 three_letters
largest_by_other_name -0.1 people_3k repeated
largest_by_other_name +1.0 people_few
line_start -0.6 people_300k
line_start -0.3 people_3k
line_start -0.1 one_word
line_start +0.2 sure_elsewhere
line_start +0.4 many_namesakes
line_start +0.6 repeated
many_namesakes -0.6 province
many_namesakes -0.4 people_10k people_300k two_words
many_namesakes +0.1 small_province
many_namesakes +0.3 people_100k
many_namesakes +0.4 surname
one_word -0.5 repeated
one_word -0.4 surname
one_word -0.3 small_province
one_word +0.1 people_10k people_30k sure_elsewhere
one_word +0.3 people_3k
one_word +0.4 people_300k
one_word +0.5 province
one_word +0.7 region
other_name -0.9 repeated
other_name +0.2 people_few
people_100k -0.1 sentence_start
people_10k -0.3 surname
people_10k -0.1 repeated
people_10k +0.4 sure_elsewhere
people_300k -0.7 three_letters
people_300k -0.6 two_words
people_300k +0.3 town_after_article
people_30k -0.1 person_elsewhere
people_30k +0.4 surname
people_3k -0.4 surname two_words
people_3k +0.4 three_letters
people_few -0.3 sure_elsewhere
people_few -0.1 repeated
people_few +0.2 two_words
person_elsewhere -0.1 possessive
possessive -0.4 surname
possessive -0.2 two_words
possessive +0.2 province
possessive +0.3 sentence_start
province -0.5 surname
province -0.1 sure_elsewhere
repeated -0.5 surname
repeated -0.3 three_letters
small_province -1.5 two_words
small_province +0.4 surname
"""
