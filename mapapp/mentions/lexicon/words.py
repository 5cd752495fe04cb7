"""What single words beside a name and in it add to the odds of a place.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``. After
``has`` stand features of ``weights.py``, and what each adds in this language to its weight.
"""

WORDS = {
    "de": """
after -1.8 veröffentlicht
after -0.6 city sowie wie
after -0.5 in_der verpflichtet
after -0.2 und_0 vor
after -0.1 ,_bei wechselte
after +0.1 und_der
after +0.2 gedreht wieder
after +0.3 ,_die am auch liegt
after +0.4 ,_in im
after +0.5 für_die ist über
after +0.6 ,_0 mit_einem
after +0.8 in_einer statt
after +1.4 ausgetragen
after +1.9 hat_eine
after +2.2 hat
before -2.3 fc
before -2.0 ud
before -1.4 gegen
before -1.1 cd
before -0.8 dinamo volksrepublik
before -0.7 als
before -0.6 bayern fc_bayern
before -0.5 rennen_von
before -0.4 anderen as
before -0.3 ac er_bei universität
before -0.2 university_of
before -0.1 espanyol flughafen
before +0.1 dass mit südlichen
before +0.2 in_die
before +0.3 im in_richtung
before +0.4 der_region
before +0.5 er_in umgebung_von
before +0.6 nördlichen
before +0.7 auch auf_den
before +0.8 für
before +0.9 war
before +1.0 hauptstadt über
before +1.1 im_us-bundesstaat in_der us-bundesstaat
before +1.3 0_in richtung zwischen
before +1.4 region
before +1.6 auf
before +1.7 ist
before +3.0 bundesstaat staat stadt
first -1.7 leicester
first -1.1 santa
first -0.8 são
first -0.6 nottingham
first -0.4 la
first -0.3 new
first -0.2 karl
first -0.1 san
first +0.3 präfektur
first +1.9 mount
has -1.0 after_elision after_hyphen after_organisation_noun before_capital before_hyphen
has -1.0 before_mark before_organisation_noun before_place_noun common_word one_word people_3k
has -1.0 people_unknown small_province
has -0.9 frequent_word
has -0.8 four_letters people_few two_words
has -0.7 people_100k
has -0.6 before_facility_noun
has -0.5 people_10k province
has -0.3 people_30k
has -0.2 composed_street three_letters
has -0.1 before_title
has +0.1 after_article before_bracket
has +0.2 after_what_it_holds at_end before_comma_capital people_300k
has +0.3 before_word
has +0.5 before_locative many_words
has +0.6 after_capital
has +0.7 after_another after_article_of_place
has +1.0 after_comma after_locative after_name_of after_of after_word before_another in_brackets
has +1.0 region
inside -1.3 de
is -3.0 liga
is -2.6 norden
is -1.7 osten
is -1.5 university
is -0.6 titel
is -0.5 höhe rolle trainer
is -0.2 arten
is +1.5 paris
is +2.4 amerika
last -2.9 forest
last -0.2 marx
""",
    "en": """
after -2.6 network
after -2.5 $_0
after -2.1 conference
after -1.8 university
after -1.7 war
after -1.5 people
after -1.4 security
after -1.2 -_0 club national_park students
after -1.1 ave
after -1.0 ,_along music park police_and
after -0.9 ,_a ,_there ,_west at_the embassy route youth
after -0.8 of_commerce of_the
after -0.7 ,_an case food had military ministry were
after -0.6 ,_of festival reported
after -0.5 academy administration day pulled station
after -0.4 ,_as basin spoke
after -0.3 ,_who .”_the bank before cup united west when
after -0.2 ,_0 ,_with abbey airport drug on team
after -0.1 ,_and ,_have ,_the but heritage international national on_monday said stadium
after +0.1 ._he ambassador as district does sheriff's
after +0.2 ,_to ,_where 0 and_the families has with
after +0.3 ,_has by center christian city_council governor school_board state_university
after +0.4 are association central department_of gov house junior museum on_the parks party
after +0.4 republican state which
after +0.5 ,_near ._in after army bureau city during officials or rivers saturday will
after +0.6 ,_ohio ,_said and_south board in_the international_airport than volunteer_fire —_the
after +0.7 (_ap ,_just circuit court government municipal native public residents says where
after +0.8 ,_according ._a ._she area conflict i is jail region superior superior_court
after +0.9 film_festival resident
after +1.0 ,_were home woman
after +1.1 ._ms high homes march mayor roads
after +1.2 authorities peace
after +1.3 democrat water
after +1.4 community senior town
after +1.5 chamber national_guard regional
after +1.6 education
after +1.7 medical_center police volunteer
after +1.8 man
after +2.1 streets
after +2.3 board_of sheriff’s
after +2.4 fire
after +2.6 counties
after +2.7 -_based
before -2.4 free
before -2.1 united
before -1.7 0_at county
before -1.5 hotel way_to
before -1.4 manager_of
before -1.3 club son,
before -1.1 corner_of state
before -1.0 street_and win_over
before -0.9 city mid-
before -0.7 contract_with of_a
before -0.6 north old
before -0.5 against and_a as_the
before -0.4 a_new before_the center_on during_the goal_for traditional
before -0.3 at_the in_0 to_a
before -0.2 al- by_the south was
before -0.1 for_a real with_a
before +0.1 0_against capital, in_the of_the titled to_the within
before +0.2 0_0 and_the from_the includes the_0 to_0 west_of
before +0.3 0_to center_in his one r- trip_to visit while
before +0.4 0_in as both following for_the into north_of
before +0.5 her in_a over village_of
before +0.6 university_of
before +0.7 former such_as
before +0.8 along_the including_the keep new that_the town_of
before +0.9 0_from mayor_of or
before +1.0 is nearby rural
before +1.1 city_of three
before +1.2 into_the
before +1.3 four on senior west
before +1.4 its no two
before +1.5 east east_of northern off western
before +1.6 become_the
before +1.7 return_to
before +1.8 d- south_of
before +1.9 0_of downtown eastern
before +2.1 metro
before +2.7 the_western
before +3.0 northeast
first -3.0 the
first -2.6 dublin
first -2.5 white
first -1.8 county
first -1.1 saint
first -1.0 black international los
first -0.8 st w
first -0.7 las
first -0.6 river springfield
first -0.5 arabian
first -0.4 north
first -0.3 main san
first -0.2 hong national southern
first -0.1 mount
first +0.1 douglas new saudi
first +0.2 great kansas madison
first +0.3 east fort west
first +0.4 lake
first +0.5 blue
first +0.6 dekalb henderson laurel sri
first +0.7 kanawha
first +0.9 grand
first +1.0 south
first +1.2 butler
first +1.5 s
first +1.6 n
first +1.8 l
first +2.3 walker
inside -1.8 pleasant
inside -0.3 of
inside +0.2 river
inside +0.3 clara national
is -3.0 university
is -2.9 christmas
is -2.8 english
is -2.6 chester
is -2.4 olympic
is -2.3 arab
is -2.0 santa
is -1.8 obama
is -1.4 paul
is -1.3 honda patrick romans thursday
is -1.2 clark nazi robertson
is -1.0 ripley
is -0.9 liga
is -0.8 fairfield
is -0.7 jones phoenix welch
is -0.6 clinton
is -0.5 barry congress plato
is -0.4 parker taylor
is -0.3 sullivan
is -0.2 david liberal moore st
is -0.1 ellis mcdonald
is +0.2 columbia douglas london
is +0.3 malta
is +0.4 lindsay
is +0.5 beirut brussels oker
is +0.6 cleveland decatur
is +0.7 oakland
is +0.9 broadway dublin
is +1.1 middletown
is +1.3 woodstock
is +1.7 concord
is +1.8 eu
is +1.9 dekalb lancaster
is +2.0 paris
is +3.0 richmond
last -3.0 texas
last -1.9 africa york
last -1.7 california
last -1.5 town
last -1.2 house park
last -1.0 airport
last -0.8 highway va
last -0.4 avenue
last -0.3 drive
last -0.2 kong s
last -0.1 road
last +0.1 arabia pleasant square virginia
last +0.2 beach falls
last +0.5 bank
last +1.9 hill
last +2.1 a
last +2.2 side
""",
    "es": """
after -1.5 ,_se
after -1.2 0
after -0.7 ,_que de_guápiles
after -0.6 y_su
after -0.5 state
after -0.1 tuvo
after +0.1 ,_donde en_0 y_el
after +0.2 y_de
after +0.3 entre
after +0.5 ,_la por
after +1.0 fue_el
after +1.3 se
after +1.9 el_0
before -3.0 fútbol_de
before -1.1 división_de
before -0.9 distrito_de
before -0.7 metro_de
before -0.5 por
before -0.4 de_la de_los
before -0.2 of_the
before +0.2 llamada
before +0.3 entre norte_de
before +0.5 frente_a
before +0.6 en_el hasta
before +0.8 cerca_de
before +1.6 club_de
first -3.0 europa
first -0.9 san
first -0.6 la
first -0.5 bosnia
first +0.6 reino
first +0.8 lago
first +1.0 nueva
first +1.1 le
first +1.4 río
has -1.0 after_capital after_hyphen after_name_of before_capital before_hyphen before_number
has -1.0 before_organisation_noun before_place_noun composed_street composed_water frequent_word
has -1.0 people_10k people_30k people_3k people_few people_unknown three_letters
has -0.9 people_100k
has -0.8 four_letters province
has -0.5 two_words
has -0.3 common_word many_words
has -0.2 before_mark before_word
has -0.1 after_given_name
has +0.2 region small_head
has +0.3 before_its_region
has +0.4 after_comma before_bracket before_comma before_comma_capital
has +0.5 after_article_of_place
has +0.7 at_end before_another
has +0.9 after_another
has +1.0 after_article after_locative after_of after_what_it_holds after_word in_brackets
has +1.0 town_after_article
inside -0.1 y
is -1.8 madonna
is -1.0 store
is +0.2 corea
is +0.5 parís
last -0.9 central
last -0.5 herzegovina
last +0.4 ángeles
last +0.6 unido
last +1.2 unidos
""",
    "fr": """
after -3.0 du_colorado européenne
after -1.6 0 de_los à_l'est
after -1.5 orientale
after -1.2 pour_un
after -1.1 pour_la
after -1.0 ,_elle
after -0.8 de_hockey
after -0.7 de_la
after -0.6 olympique
after -0.5 ,_a contre traverse
after -0.4 en_0
after -0.2 de_football
after -0.1 "_de ,_il
after +0.1 ,_le et_la
after +0.3 et_dans et_du où
after +0.4 pour
after +0.5 qui
after +0.6 ,_au
after +0.7 ,_de entre
after +0.9 et_de le_0
after +1.0 pour_une
after +1.1 ,_en
after +1.2 est
before -3.0 canton_de contre_la
before -2.8 international_de
before -2.5 face_à
before -2.4 palais_de
before -2.3 bataille_de
before -2.2 l'équipe_d'
before -2.1 face_au s_de
before -2.0 film_de
before -1.9 l'ajax
before -1.8 district_de
before -1.7 national_des
before -1.4 château_de
before -1.3 par_les
before -1.2 ligue
before -0.6 face_aux
before -0.5 de_l' par
before -0.4 royaume_de
before -0.3 et_à rejoint_l'
before -0.2 championnat_d' l'université_de le,
before -0.1 contre_les
before +0.1 capitale la_capitale région_de villes_de
before +0.2 et_de sud_du
before +0.3 avec
before +0.4 jusqu'en l'île_de par_l' pour quitte îles_de
before +0.5 champion_d' club_de et_le port_de
before +0.7 0_à
before +0.8 commune_de qu'au que
before +0.9 mairie_de sur_la
before +1.0 qu'à
before +1.1 municipal_de
before +1.2 est nord_du
before +1.5 dans_le
before +1.6 près_de
before +1.8 contre entre maire_de
before +2.6 ville_de
first -3.0 europe
first -2.8 rivière
first -1.2 îles
first -1.1 viêt
first -0.4 saint
first -0.3 la
first +0.3 états
first +0.4 colombie
first +0.5 lac
first +0.7 nouveau nouvelle
first +0.8 royaume
has -1.0 after_capital after_hyphen after_name_of before_capital before_hyphen before_number
has -1.0 before_organisation_noun composed_water people_unknown
has -0.8 before_facility_noun
has -0.7 two_words
has -0.6 possessive
has -0.5 frequent_word
has -0.3 before_title one_word people_300k
has -0.2 before_word people_30k
has -0.1 after_organisation_noun province small_province
has +0.1 at_end before_comma_capital before_locative four_letters people_10k people_3k
has +0.1 three_letters
has +0.2 before_mark common_word small_head
has +0.3 region
has +0.4 after_another after_comma after_word
has +0.6 before_another before_its_region in_brackets
has +0.7 after_of
has +0.8 after_article_of_place
has +0.9 after_locative
has +1.0 after_article after_elision after_what_it_holds before_bracket town_after_article
has +1.0 town_after_article_of_place
inside +1.0 du
is -2.6 wimbledon
is -1.3 london
is -1.1 honda
is -1.0 mcdonald
is -0.8 londres
is -0.6 johnson
is -0.2 kings
is -0.1 marlins
is +0.7 charlotte
last -1.8 pierre
last -1.1 nam
last -0.8 york
last +0.1 mexique
last +0.4 britannique
last +0.6 unis
last +0.8 uni
""",
    "ru": """
after -1.3 вышел же
after -1.1 родился
after -1.0 records
after -0.9 »_и
after -0.8 »_в де
after -0.6 "_и (_0
after -0.4 ,_так
after -0.3 -_энд-сити
after -0.2 ,_с стал юнайтед
after -0.1 -_0 »,_где
after +0.1 ,_в
after +0.2 ,_он
after +0.3 в_0 и_в находится
after +0.4 был
after +0.5 ,_а ,_где
after +0.6 была
after +0.8 ,_на
after +1.0 0
after +1.2 является
before -3.0 команд против республики сборной сборную
before -2.8 матче_с
before -2.3 австро- ’
before -2.1 гран-при
before -1.8 бывшего компании тренером
before -1.4 обменян_в
before -1.3 команды
before -1.2 клуба
before -1.1 при чемпионата
before -0.8 распада чемпионате
before -0.7 де
before -0.3 мастер_спорта спорта
before -0.2 0_году года году
before -0.1 0_года
before +0.1 века
before +0.2 турнире_в
before +0.3 в_штате населения острове штате
before +0.4 в_университете район
before +0.5 года_в провинции
before +0.9 округа часть
before +1.0 штат
before +1.1 озера территории центральной части
before +1.3 реки штата
before +1.4 город
before +1.5 составе_сборной
before +1.8 острова
before +2.1 население странах
before +2.6 города городе
first +0.1 сан солт
first +0.3 южной
inside +0.1 лейк
is -1.9 бога
is -0.4 гран советской
is -0.3 хаммерсмит чака
is -0.2 иккинг
is +0.2 урана юпитера
is +1.2 вуковар
is +1.3 македонии
is +1.4 родос
is +3.0 мгу
last -0.3 империи
last +0.2 море
last +0.5 сити
""",
}
