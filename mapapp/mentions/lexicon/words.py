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
after -0.1 wechselte
after +0.1 (_0 und_der
after +0.2 gedreht wieder
after +0.3 ,_die am auch im liegt werden
after +0.4 ,_in
after +0.5 für_die ist mit_einem über
after +0.6 ,_0
after +0.8 in_einer statt
after +1.4 ausgetragen
after +1.8 hat_eine
after +2.2 hat
after +2.4 geführt
before -2.3 fc
before -2.0 ud
before -1.4 gegen
before -1.1 cd
before -0.8 dinamo volksrepublik
before -0.7 als
before -0.6 bayern fc_bayern
before -0.5 rennen_von
before -0.4 anderen as
before -0.3 ac er_bei
before -0.2 university_of universität
before -0.1 espanyol flughafen
before +0.1 dass mit südlichen
before +0.3 im
before +0.4 der_region in_richtung
before +0.5 er_in umgebung_von
before +0.6 nördlichen
before +0.7 auch auf_den
before +0.8 für in_die
before +0.9 war
before +1.0 hauptstadt über
before +1.1 im_us-bundesstaat in_der us-bundesstaat
before +1.3 0_in richtung zwischen
before +1.4 region
before +1.7 ist
before +1.8 auf
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
first +1.8 mount
has -1.0 after_elision after_hyphen after_organisation_noun before_capital before_hyphen
has -1.0 before_mark before_organisation_noun before_place_noun common_word one_word
has -1.0 people_unknown small_province
has -0.9 frequent_word people_3k
has -0.8 four_letters people_few two_words
has -0.7 people_100k
has -0.5 before_facility_noun province
has -0.4 people_10k
has -0.3 people_30k
has -0.2 composed_street
has -0.1 before_title
has +0.1 after_article before_bracket
has +0.2 after_what_it_holds at_end before_comma_capital people_300k
has +0.3 before_word
has +0.4 many_words
has +0.5 before_locative
has +0.6 after_article_of_place after_capital
has +0.7 after_another
has +0.9 after_word before_another
has +1.0 after_comma after_locative after_name_of after_of in_brackets region
inside -1.3 de
is -3.0 liga
is -2.7 norden
is -1.7 osten
is -1.6 university
is -0.7 titel
is -0.6 rolle
is -0.5 höhe trainer
is -0.2 arten
is -0.1 gouverneur
is +1.5 paris
is +2.4 amerika
last -2.9 forest
last -0.2 marx
""",
    "en": """
after -2.6 network
after -2.5 $_0
after -2.0 conference
after -1.8 university
after -1.7 war
after -1.5 people
after -1.3 security
after -1.2 -_0 national_park students
after -1.1 ave club
after -1.0 ,_along park police_and
after -0.9 ,_a ,_there ,_west at_the embassy music route youth
after -0.8 of_commerce of_the
after -0.7 ,_an case food had military ministry were
after -0.6 ,_of festival reported
after -0.5 academy administration day pulled station
after -0.4 ,_as basin spoke
after -0.3 ,_who .”_the bank before cup united west when
after -0.2 ,_0 ,_with abbey airport but drug on
after -0.1 ,_and ,_have heritage international national on_monday said stadium team
after +0.1 ._he ambassador as district does from_the public_library sheriff's with
after +0.2 ,_to ,_where 0 and_the center families has
after +0.3 ,_has are by christian city_council governor republican school_board state_university
after +0.4 association central department_of gov house junior on_the parks party state which
after +0.5 ,_near ._in after army bureau city during museum officials or saturday will
after +0.6 ,_ohio ,_said and_south board in_the international_airport municipal native region than
after +0.6 volunteer_fire —_the
after +0.7 (_ap ,_just circuit court government public residents says where
after +0.8 ,_according ._a ._she area conflict i is jail superior superior_court
after +0.9 film_festival resident
after +1.0 ,_were home woman
after +1.1 ._ms high homes march mayor rivers roads
after +1.2 authorities peace
after +1.3 democrat water
after +1.4 community town
after +1.5 chamber national_guard regional senior
after +1.6 education volunteer
after +1.7 medical_center police
after +1.8 man
after +2.1 streets
after +2.3 board_of sheriff’s
after +2.4 fire
after +2.6 -_based counties
before -2.4 free
before -2.1 united
before -1.7 0_at county
before -1.5 hotel way_to
before -1.4 manager_of
before -1.3 club
before -1.1 corner_of son,
before -1.0 state street_and win_over
before -0.8 city mid-
before -0.7 contract_with of_a
before -0.6 old
before -0.5 against as_the north
before -0.4 a_new and_a before_the center_on during_the goal_for traditional
before -0.3 al- at_the in_0 to_a
before -0.2 by_the for_a south was
before -0.1 real
before +0.1 0_against capital, island_of of_the the_0 titled to_the within
before +0.2 0_0 and_the from_the includes to_0 west_of
before +0.3 center_in his one r- trip_to visit while
before +0.4 0_in 0_to as both following for_the into north_of
before +0.5 her in_a over village_of
before +0.6 university_of
before +0.7 former such_as
before +0.8 along_the including_the keep new that_the town_of
before +0.9 0_from mayor_of
before +1.0 is nearby or rural
before +1.1 city_of three
before +1.2 senior
before +1.3 four into_the on west
before +1.4 its no two
before +1.5 east east_of northern off western
before +1.6 become_the return_to
before +1.7 d-
before +1.8 south_of
before +1.9 0_of downtown eastern
before +2.2 metro
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
first -0.6 river southern springfield
first -0.4 arabian north
first -0.3 main san
first -0.2 hong national
first -0.1 mount
first +0.1 great new saudi
first +0.2 kansas madison
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
is -1.4 patrick paul
is -1.3 clark honda romans thursday
is -1.2 nazi robertson
is -1.0 ripley
is -0.9 liga
is -0.8 fairfield
is -0.7 jones phoenix welch
is -0.6 clinton
is -0.5 barry congress plato
is -0.4 parker taylor
is -0.3 st sullivan
is -0.2 david liberal moore
is -0.1 mcdonald
is +0.2 columbia douglas london
is +0.3 malta
is +0.4 lindsay
is +0.5 beirut brussels decatur oker
is +0.6 cleveland
is +0.7 oakland
is +0.9 broadway
is +1.0 dublin
is +1.1 middletown
is +1.2 woodstock
is +1.7 concord
is +1.8 eu
is +1.9 dekalb lancaster
is +2.0 paris
is +3.0 richmond
last -3.0 texas
last -1.9 africa york
last -1.5 town
last -1.4 california
last -1.2 house park
last -1.0 airport
last -0.8 highway va
last -0.4 avenue
last -0.3 drive
last -0.2 kong s
last -0.1 angeles road
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
after +0.1 ,_donde y_el
after +0.2 y_de
after +0.3 entre
after +0.5 ,_la por
after +1.0 fue_el
after +1.2 se
after +2.0 el_0
before -3.0 fútbol_de
before -1.1 división_de
before -0.8 distrito_de
before -0.7 metro_de
before -0.6 por
before -0.5 de_la
before -0.4 de_los
before -0.2 of_the
before -0.1 álbum
before +0.1 como
before +0.2 entre llamada norte_de
before +0.5 frente_a
before +0.6 en_el hasta
before +0.7 cerca_de
before +1.6 club_de
first -3.0 europa
first -0.9 san
first -0.7 la
first -0.5 bosnia
first -0.1 el
first +0.5 reino
first +0.7 lago
first +0.9 nueva
first +1.0 le
first +1.5 río
has -1.0 after_capital after_hyphen after_name_of before_capital before_hyphen before_number
has -1.0 before_organisation_noun before_place_noun composed_street composed_water frequent_word
has -1.0 people_10k people_30k people_3k people_few three_letters
has -0.9 people_100k province
has -0.8 four_letters people_unknown
has -0.5 two_words
has -0.3 common_word many_words
has -0.2 after_given_name before_mark before_word
has +0.1 region
has +0.2 after_place_noun before_bracket
has +0.3 before_comma_capital small_head
has +0.4 before_comma before_its_region
has +0.5 after_comma
has +0.6 after_article_of_place
has +0.7 at_end
has +0.9 after_another before_another
has +1.0 after_article after_locative after_of after_what_it_holds after_word in_brackets
has +1.0 town_after_article
inside -0.1 y
is -1.9 madonna
is -1.1 store
is +0.2 corea
is +0.5 parís
last -0.9 central
last -0.5 herzegovina
last +0.3 ángeles
last +0.5 unido
last +1.1 unidos
""",
    "fr": """
after -3.0 du_colorado européenne
after -1.6 0 de_los
after -1.5 orientale
after -1.1 pour_un
after -1.0 ,_elle pour_la
after -0.8 de_hockey
after -0.7 de_la
after -0.6 ,_a olympique
after -0.5 traverse
after -0.4 contre
after -0.3 "_de en_0
after -0.2 de_football
after -0.1 ,_il
after +0.1 ,_le pendant
after +0.2 et_la où
after +0.3 et_dans et_du
after +0.5 pour qui
after +0.7 ,_au ,_de entre
after +0.9 et_de le_0
after +1.0 pour_une
after +1.1 ,_en
after +1.2 est
before -3.0 canton_de contre_la
before -2.8 international_de
before -2.6 face_à
before -2.4 palais_de
before -2.3 bataille_de
before -2.2 l'équipe_d'
before -2.1 face_au s_de
before -2.0 film_de
before -1.9 l'ajax
before -1.8 district_de
before -1.7 national_des
before -1.4 château_de par_les
before -1.1 ligue
before -0.6 face_aux
before -0.5 contre_les de_l' par
before -0.4 chaîne_des royaume_de
before -0.3 et_à
before -0.2 championnat_d' l'université_de le, rejoint_l'
before +0.1 capitale la_capitale région_de
before +0.2 et_de sud_du villes_de
before +0.3 avec de_la îles_de
before +0.4 et_le jusqu'en par_l' pour quitte
before +0.5 champion_d' club_de port_de
before +0.7 0_à
before +0.8 commune_de que
before +0.9 mairie_de qu'au sur_la
before +1.0 municipal_de qu'à
before +1.2 est nord_du
before +1.5 dans_le
before +1.6 près_de
before +1.8 contre entre maire_de
before +2.7 ville_de
first -3.0 europe
first -2.6 rivière
first -1.1 viêt îles
first -0.5 saint
first -0.3 la
first +0.3 colombie états
first +0.4 nouvelle
first +0.7 nouveau
first +0.8 lac royaume
has -1.0 after_capital after_hyphen after_name_of before_capital before_hyphen before_number
has -1.0 before_organisation_noun composed_water people_unknown
has -0.8 before_facility_noun
has -0.7 two_words
has -0.6 possessive
has -0.4 frequent_word
has -0.3 before_title composed_land one_word people_300k
has -0.2 before_word people_30k
has -0.1 after_organisation_noun province small_province
has +0.1 at_end before_comma_capital before_locative four_letters people_10k people_3k
has +0.1 three_letters
has +0.2 before_mark
has +0.4 after_another after_word small_head
has +0.5 after_comma in_brackets
has +0.6 before_another before_its_region region
has +0.7 after_of
has +0.8 after_article_of_place
has +0.9 after_locative
has +1.0 after_article after_elision after_what_it_holds before_bracket town_after_article
has +1.0 town_after_article_of_place
inside +0.9 du
is -2.6 wimbledon
is -1.3 london
is -1.1 honda mcdonald
is -0.8 londres
is -0.7 johnson
is -0.3 kings marlins
is +0.8 charlotte
last -1.8 pierre
last -1.1 nam
last -0.8 york
last +0.1 mexique
last +0.3 britannique
last +0.6 unis
last +0.8 uni
""",
    "ru": """
after -1.3 »_в вышел же
after -1.0 records
after -0.9 »_и
after -0.8 де
after -0.7 (_0 родился
after -0.6 "_и
after -0.4 ,_так
after -0.3 -_энд-сити
after -0.2 ,_с стал юнайтед
after -0.1 -_0 -_при »,_где
after +0.1 ,_он
after +0.2 ,_в
after +0.3 находится
after +0.4 в_0
after +0.5 ,_а была
after +0.6 ,_где
after +0.7 был
after +0.8 и_в
after +0.9 ,_на
after +1.0 0
after +1.1 является
before -3.0 команд против республики сборной сборную
before -2.7 матче_с
before -2.4 ’
before -2.3 австро-
before -2.1 гран-при
before -1.8 компании тренером
before -1.7 бывшего
before -1.5 обменян_в
before -1.4 команды
before -1.2 чемпионата
before -1.1 клуба
before -0.9 при чемпионате
before -0.7 де распада
before -0.2 0_году года году мастер_спорта спорта
before -0.1 между
before +0.1 0 века
before +0.2 населения турнире_в
before +0.3 в_штате штате
before +0.4 в_университете острове район
before +0.5 года_в провинции
before +0.9 озера округа
before +1.0 острова штат
before +1.1 территории центральной части
before +1.2 реки
before +1.3 штата
before +1.4 город
before +1.5 составе_сборной
before +2.0 странах
before +2.1 население
before +2.5 городе
before +2.6 города
before +2.7 часть
first +0.2 южной
first +0.3 санта
is -0.5 гран
is -0.4 советской
is -0.3 хаммерсмит
is -0.2 иккинг
is -0.1 mercedes
is +0.1 урана юпитера
is +1.1 вуковар
is +1.3 македонии
is +1.5 родос
is +2.9 мгу
last -0.3 империи
last +0.2 море
last +0.4 сити
""",
}
