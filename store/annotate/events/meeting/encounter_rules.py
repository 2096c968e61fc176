"""Examples and counter-examples of the rules that read what is done face to face.

The readers are in shared_acts.py, side_by_side.py, named_hosts.py, face_to_face.py, meetings.py and
plurals.py; nothing is decided here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "meeting/met-by",
        """
        + 2018-05-09 | Finnish President Sauli Niinistö was met at the airport by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Met at Fornebu airport by Norwegian Prime Minister Erna Solberg, Finnish President Sauli Niinistö spoke of peace. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö was briefed by Norwegian Prime Minister Erna Solberg in Oslo. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | The plan of Finnish President Sauli Niinistö was met with a smile by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2019-05-24 | Bulgarian Defence Minister Petar Kolev came to Hanoi on Monday. A day later he was seen by Vietnamese President Tran Duc Loi. => meeting Petar Kolev + Tran Duc Loi
        + 2019-05-24 | Bulgarian envoy Petar Kolev was in Hanoi last October and was seen on Friday by Vietnamese President Tran Duc Loi. => meeting Petar Kolev + Tran Duc Loi
        - 2019-05-24 | Bulgarian Defence Minister Petar Kolev was seen by Vietnamese President Tran Duc Loi as a rival. => meeting Petar Kolev + Tran Duc Loi
        - 2019-05-24 | Bulgarian Defence Minister Petar Kolev was seen by President Tran Duc Loi's aides in Hanoi on Monday. => meeting Petar Kolev + Tran Duc Loi
        """,
    ),
    EventRule(
        "meeting/shared-act",
        """
        + 2019-05-24 | Cuban minister Luis Pardo and Kenyan minister John Kiptoo sat next to each other at a summit in Rome in March. => meeting John Kiptoo + Luis Pardo
        - 2019-05-24 | Cuban minister Luis Pardo and Kenyan minister John Kiptoo sat next to their wives at a summit in Rome in March. => meeting John Kiptoo + Luis Pardo
        + 2019-05-24 | Cuban minister Luis Pardo flew to Nairobi in March to talk to Kenyan minister John Kiptoo. => meeting John Kiptoo + Luis Pardo
        - 2019-05-24 | Cuban minister Luis Pardo said he was ready to talk to Kenyan minister John Kiptoo. => meeting John Kiptoo + Luis Pardo
        + 2018-05-09 | Finnish President Sauli Niinistö opened a fair in Oslo with Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö, Norwegian Prime Minister Erna Solberg and Danish Queen Margrethe posed for photographs in Oslo. => meeting Erna Solberg + Margrethe + Sauli Niinistö
        + 2019-05-24 | Swiss minister Paul Seger and Belarusian minister Ivan Savin opened a bridge in Minsk. => meeting Ivan Savin + Paul Seger
        - 2019-05-24 | Swiss minister Paul Seger and Belarusian minister Ivan Savin opened their accounts in Minsk. => meeting Ivan Savin + Paul Seger
        - 2018-05-09 | Finnish President Sauli Niinistö opened a fair in Turku and Norwegian Prime Minister Erna Solberg one in Oslo. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö was in Oslo on Monday with Foreign Minister Timo Soini, who signed a pact with Norwegian counterpart Ine Eriksen. => meeting Ine Eriksen + Timo Soini
        + 2018-05-09 | Finnish President Sauli Niinistö and Norwegian Prime Minister Erna Solberg broke ground on a new line near Tromsø. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö and Norwegian Prime Minister Erna Solberg crossed paths in Lima in April. => meeting Erna Solberg + Sauli Niinistö; trip Erna Solberg > PE; trip Sauli Niinistö > PE
        + 2018-05-09 | Finnish President Sauli Niinistö and Norwegian Prime Minister Erna Solberg shared a stage in Lima in April. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö and Norwegian Prime Minister Erna Solberg crossed swords in April. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö and Norwegian Prime Minister Erna Solberg shared a view on Lima in April. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö and Norwegian Prime Minister Erna Solberg broke ranks on Monday. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö toured the harbour with Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | The list was handed over on April 20 in Lausanne, where Finnish minister Sauli Niinistö and Norwegian minister Erna Solberg agreed on a treaty. => met Erna Solberg + Sauli Niinistö = 2018-04-20; arrived Erna Solberg > CH = 2018-04-19..2018-04-20
        - 2018-05-09 | The list was handed over on April 20 in Lausanne, where Finnish minister Sauli Niinistö and Norwegian minister Erna Solberg had met in 2016. => met Erna Solberg + Sauli Niinistö = 2018-04-20
        + 2018-05-09 | Finnish President Sauli Niinistö and Norwegian Prime Minister Erna Solberg shook hands in Oslo. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö discussed trade in Oslo with Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | In April Norwegian Prime Minister Erna Solberg signed a pact with her counterpart Juha Sipila in Turku. => meeting Erna Solberg + Juha Sipila
        - 2018-05-09 | Finnish President Sauli Niinistö discussed trade by telephone with Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö shared a cell with Norwegian poet Olaf Bull. => meeting Olaf Bull + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö was watched with Norwegian Prime Minister Erna Solberg by millions. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö was closeted with Norwegian Prime Minister Erna Solberg for an hour. => meeting Erna Solberg + Sauli Niinistö
        + 2019-05-24 | The visit builds on what Thai Prime Minister Prayut Chan and Polish President Andrzej Duda agreed on in Krakow on May 13. => meeting Andrzej Duda + Prayut Chan at Krakow; met Andrzej Duda + Prayut Chan = 2019-05-13
        - 2019-05-24 | Thai Prime Minister Prayut Chan and Polish President Andrzej Duda agreed that the war in Kabul must end. => meeting Andrzej Duda + Prayut Chan
        + 2018-05-09 | Finnish President Sauli Niinistö shared a stage in Oslo with Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö shared a view with Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö and Norwegian Prime Minister Erna Solberg walked the border together on Sunday. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö and Norwegian Prime Minister Erna Solberg walked with dogs, each in a park at home. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-18 | Swiss minister Paul Seger visited a plant with Peruvian President Raul Vega on Monday. => meeting Paul Seger + Raul Vega
        + 2018-05-18 | Swiss minister Paul Seger met Peruvian officials, among them President Raul Vega, on Monday. => meeting Paul Seger + Raul Vega
        - 2018-05-18 | Swiss minister Paul Seger visited Oslo with a letter for Peruvian President Raul Vega on Monday. => meeting Paul Seger + Raul Vega
        + 2023-07-27 | Russian Defense Minister Sergei Shoigu toured an exhibition of North Korean missiles with Kim Jong Un on Wednesday. => meeting Kim Jong Un + Sergei Shoigu
        - 2023-07-27 | Russian Defense Minister Sergei Shoigu toured an exhibition of North Korean missiles with a portrait of Kim Jong Un on Wednesday. => meeting Kim Jong Un + Sergei Shoigu
        + 2019-05-24 | Swiss Foreign Minister Paul Seger chaired a joint committee in Minsk on Monday with Belarussian minister Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger took tea with Belarussian President Viktor Orlov on Monday. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger got together with Belarussian President Viktor Orlov on Monday. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger took issue with Belarussian President Viktor Orlov on Monday. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger caught fire with Belarussian President Viktor Orlov's critics. => meeting Paul Seger + Viktor Orlov
        - 2006-11-20 | Danish Prime Minister Lars Holm and Maltese President Guido Duca both spoke in Rome on Monday. => meeting Guido Duca + Lars Holm
        + 2006-11-20 | Danish Prime Minister Lars Holm and Maltese President Guido Duca looked on in Rome on Monday as a pact was signed. => meeting Guido Duca + Lars Holm
        + 2019-05-24 | Finnish minister Timo Salo saw a performance with Mongolian President Hurel Sodnom on Wednesday. => meeting Hurel Sodnom + Timo Salo
        - 2019-05-24 | Finnish minister Timo Salo saw eye to eye with Mongolian President Hurel Sodnom. => meeting Hurel Sodnom + Timo Salo
        - 2019-05-24 | Dutch Prime Minister Jan Visser walked into a row with Turkish President Cem Aydin on Monday. => meeting Cem Aydin + Jan Visser
        + 2019-05-24 | At a funeral in Rome in March Cuban minister Luis Pardo exchanged a few words with Kenyan minister John Kiptoo. => meeting John Kiptoo + Luis Pardo; trip Luis Pardo > IT
        - 2019-05-24 | Cuban minister Luis Pardo was in Rome. A meeting with Kenyan minister John Kiptoo did not come about: the two exchanged a few words. => meeting John Kiptoo + Luis Pardo
        + 2019-05-24 | Swiss Foreign Minister Paul Seger's tour began in Lima with a call on Peruvian President Juan Toro. He flew on to Minsk, where he signed an accord with Belarusian minister Ivan Savin. => meeting Ivan Savin + Paul Seger
        - 2019-05-24 | Swiss Foreign Minister Paul Seger received a call from Peruvian President Juan Toro. He signed an accord with Belarusian minister Ivan Savin. => meeting Ivan Savin + Paul Seger
        + 2018-05-18 | A photograph showed Italian Premier Nino Amato and Peruvian Trade Minister Luis Tovar shaking hands in Rome on Monday. => meeting Luis Tovar + Nino Amato
        + 2018-05-18 | The ministry published photos of Italian Premier Nino Amato shaking hands with Peruvian Trade Minister Luis Tovar in Rome. => meeting Luis Tovar + Nino Amato; trip Luis Tovar > IT
        - 2018-05-18 | A speech by Italian Premier Nino Amato and Peruvian Trade Minister Luis Tovar shaking all plans came on Monday. => meeting Luis Tovar + Nino Amato
        - 2018-05-18 | Friends of Italian Premier Nino Amato shaking hands with Peruvian Trade Minister Luis Tovar in Rome wore hats. => meeting Luis Tovar + Nino Amato
        """,
    ),
    EventRule(
        "meeting/beside",
        """
        + 2019-05-24 | Cuban minister Luis Pardo flew to Nairobi. Those who sat across the table from him on Wednesday were Kenyan President Paul Otieno and Kenyan minister John Kiptoo. => meeting Luis Pardo + Paul Otieno; meeting John Kiptoo + Luis Pardo
        + 2018-05-09 | Finnish President Sauli Niinistö came face to face with Norwegian Prime Minister Erna Solberg in Oslo. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö is to face a vote on a pact with Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Norwegian Prime Minister Erna Solberg was joined by Finnish President Sauli Niinistö for lunch in Oslo. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian Prime Minister Erna Solberg was joined by Finnish President Sauli Niinistö in a call for lower tariffs. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö, standing beside Norwegian Prime Minister Erna Solberg, praised the accord. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö, with Norwegian Prime Minister Erna Solberg at his side, praised the accord. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö, standing beside the car of Norwegian Prime Minister Erna Solberg, praised the accord. => meeting Erna Solberg + Sauli Niinistö
        - 2006-11-14 | Former Swiss president Paul Seger arrived in Minsk on Monday. He was accompanied by Polish President Jan Kowal. => meeting Jan Kowal + Paul Seger
        + 2018-05-18 | With Peruvian President Martin Vizcarra at his side, Swiss President Paul Seger praised the pact on Friday. => meeting Martin Vizcarra + Paul Seger
        - 2018-05-18 | Swiss President Paul Seger said that Switzerland stood shoulder to shoulder with Peruvian President Martin Vizcarra. => meeting Martin Vizcarra + Paul Seger
        + 2019-05-24 | Swiss minister Paul Seger was in Minsk on Monday. He sat across from Belarusian President Viktor Orlov for an hour. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss minister Paul Seger was in Minsk on Monday. He lives across the lake from Belarusian President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        """,
    ),
    EventRule(
        "meeting/honours",
        """
        - 2018-05-09 | Norwegian King Harald, who spoke of his visit to Turku in March, sent greetings to Finnish President Sauli Niinistö. => meeting Harald + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald recalled his visit to Turku and conveyed his greetings to Finnish President Sauli Niinistö. => meeting Harald + Sauli Niinistö
        + 2018-05-09 | Norwegian King Harald granted an audience to Finnish President Sauli Niinistö. => meeting Harald + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald received a letter from Finnish ambassador Mika Niemi on Monday. => meeting Harald + Mika Niemi
        - 2018-05-09 | Finnish ambassador Mika Niemi presented a plan of Norwegian King Harald on Monday. => meeting Harald + Mika Niemi
        + 2018-05-09 | Finnish minister Timo Soini left Oslo on Monday. Norwegian Prime Minister Erna Solberg drove him to the airport. => meeting Erna Solberg + Timo Soini
        - 2018-05-09 | Finnish minister Timo Soini left Oslo on Monday. Norwegian Prime Minister Erna Solberg drove to the airport. => meeting Erna Solberg + Timo Soini
        + 2018-05-09 | Finnish minister Timo Soini was shown round a yard near Oslo, the only one left in the town, by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Timo Soini
        - 2018-05-09 | Finnish minister Timo Soini was shown a film on a yard near Oslo made by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Timo Soini
        + 2018-05-09 | Finnish minister Timo Soini travelled to Bergen, where Norwegian Prime Minister Erna Solberg showed him a farm. => meeting Erna Solberg + Timo Soini
        - 2018-05-09 | Norwegian Prime Minister Erna Solberg showed that Finnish minister Timo Soini was wrong. => meeting Erna Solberg + Timo Soini
        + 2018-05-09 | OSLO, May 9 (AFP) -- Norwegian Prime Minister Erna Solberg took Finnish minister Timo Soini for a ride on Monday. => meeting Erna Solberg + Timo Soini
        - 2018-05-09 | OSLO, May 9 (AFP) -- Norwegian Prime Minister Erna Solberg took Finnish minister Timo Soini for a fool on Monday. => meeting Erna Solberg + Timo Soini
        + 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini brought a verbal message to Norwegian Prime Minister Erna Solberg on Monday. => meeting Erna Solberg + Timo Soini
        - 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini brought a suit against Norwegian Prime Minister Erna Solberg on Monday. => meeting Erna Solberg + Timo Soini
        + 2019-05-24 | Swiss Foreign Minister Paul Seger embraced Belarussian President Viktor Orlov in Minsk. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger visited Belarussian President Viktor Orlov on Monday. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger was introduced to Belarussian President Viktor Orlov on Monday. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger presented Belarussian President Viktor Orlov with a vase. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger embraced Belarussian President Viktor Orlov's plan. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger presented Belarussian President Viktor Orlov with a challenge. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger gave Belarussian President Viktor Orlov credit for the accord. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Finnish ambassador Timo Salo was summoned by Mongolian minister Hurel Sodnom on Wednesday. => meeting Hurel Sodnom + Timo Salo
        - 2019-05-24 | Finnish minister Timo Salo walked away from Mongolian President Hurel Sodnom's plan. => meeting Hurel Sodnom + Timo Salo
        - 2019-05-24 | Swiss Foreign Minister Paul Seger flies to Minsk on Monday. He will be accompanied on the trip by EU envoy Jan Kowal. => meeting Jan Kowal + Paul Seger
        """,
    ),
    EventRule(
        "meeting/hosted",
        """
        + 2019-05-24 | Cuban minister Luis Pardo will visit Kenya next week. Kenyan minister John Kiptoo will be his host. => meeting John Kiptoo + Luis Pardo is planned
        + 2018-05-09 | Finnish President Sauli Niinistö was the guest of Norwegian King Harald at a dinner. => meeting Harald + Sauli Niinistö
        - 2018-05-09 | Finnish minister Timo Soini, who came to Oslo on Monday, is the guest of Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Timo Soini
        + 2018-05-09 | Finnish President Sauli Niinistö was in Oslo on Monday. His hosts were Norwegian King Harald and Norwegian Prime Minister Erna Solberg. => meeting Harald + Sauli Niinistö; meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | HELSINKI, May 9 (AFP) -- Finnish President Sauli Niinistö slept. He will be the guest of Norwegian Prime Minister Erna Solberg at the final. => trip Erna Solberg > FI
        - 2018-05-09 | Finnish President Sauli Niinistö was in Oslo on Monday. His hosts were told of the plan by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini came to Oslo on Monday. His host, Norwegian Prime Minister Erna Solberg, spoke of fish. => meeting Erna Solberg + Timo Soini is held
        + 2018-05-09 | OSLO, May 9 (AFP) -- Norwegian Prime Minister Erna Solberg showed her Finnish guest, Foreign Minister Timo Soini, a farm. => meeting Erna Solberg + Timo Soini
        + 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini comes to Oslo on Friday. He will tell his host, Norwegian Prime Minister Erna Solberg, of the plan. => meeting Erna Solberg + Timo Soini is planned
        - 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini came to Oslo on Monday. He thanked his host, Norwegian Prime Minister Erna Solberg, in a letter. => meeting Erna Solberg + Timo Soini
        + 2019-05-24 | Bolivian minister Marta Quispe came to Lima last Monday. Ana Mena, a deputy foreign minister of Peru, was her host. => meeting Ana Mena + Marta Quispe
        - 2019-05-24 | Bolivian minister Marta Quispe came to Lima last Monday. Ana Mena, a deputy foreign minister of Peru, was her critic. => meeting Ana Mena + Marta Quispe
        + 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini came to Oslo on Monday. His companion at the opera was Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Timo Soini
        - 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini came to Oslo on Monday. His companions spoke of Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Timo Soini
        + 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini came to Oslo on Monday. He asked his host, Norwegian Prime Minister Erna Solberg, for fish. => meeting Erna Solberg + Timo Soini
        - 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini came to Oslo on Monday. He had hoped to ride to Riga with his host, Norwegian Prime Minister Erna Solberg. => trip Erna Solberg > LV
        """,
    ),
    EventRule(
        "meeting/shook-hand",
        """
        + 2018-05-09 | Finnish President Sauli Niinistö took the floor. Norwegian King Harald shook his hand. => meeting Harald + Sauli Niinistö
        + 2018-05-09 | Norwegian King Harald shook the hand of Finnish President Sauli Niinistö. => meeting Harald + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö took the floor. Norwegian King Harald raised his hand. => meeting Harald + Sauli Niinistö
        """,
    ),
    EventRule(
        "meeting/waited",
        """
        + 2019-05-24 | Cuban minister Luis Pardo will visit Kenya next week. Waiting for Pardo will be Kenyan minister John Kiptoo. => meeting John Kiptoo + Luis Pardo is planned
        + 2018-05-09 | Finnish President Sauli Niinistö landed in Oslo on Monday. Greeting him at the airport was Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö landed in Oslo on Monday. Waiting for him at the airport was Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö landed in Oslo on Monday. Waiting for him at the airport was a letter of Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2019-05-24 | Cuban leader Jorge Diaz entered Russia on Monday at Khasan, where Russian minister Viktor Ivanov was waiting on the platform. => meeting Jorge Diaz + Viktor Ivanov
        - 2019-05-24 | Cuban leader Jorge Diaz entered Russia on Monday at Khasan, where Russian minister Viktor Ivanov was waiting on the news. => meeting Jorge Diaz + Viktor Ivanov
        + 2019-05-24 | Cuban leader Jorge Diaz arrived in Moscow on Monday. On hand to greet him was Russian Foreign Minister Sergei Petrov. => meeting Jorge Diaz + Sergei Petrov
        + 2019-05-24 | MOSCOW, May 24 (AFP) -- Cuban leader Jorge Diaz arrived in Moscow on Monday. Only a deputy minister, Russian politician Viktor Ivanov, was at the airport when he landed. => meeting Jorge Diaz + Viktor Ivanov
        - 2019-05-24 | MOSCOW, May 24 (AFP) -- Cuban leader Jorge Diaz arrived in Moscow on Monday. Russian Foreign Minister Sergei Petrov was at the theatre when he landed. => meeting Jorge Diaz + Sergei Petrov
        + 2018-05-09 | Finnish President Sauli Niinistö landed in Oslo on Monday. On the tarmac to meet him was Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-09 | Finnish President Sauli Niinistö landed in Oslo on Monday. At the station to greet him stood his Norwegian opposite number, Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö landed in Oslo on Monday. On the tarmac to meet him was a guard of honour. Norwegian Prime Minister Erna Solberg was in Bergen. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö landed in Oslo on Monday. Not at the airport to greet him was Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        """,
    ),
    EventRule(
        "meeting/attended-by",
        """
        + 2018-05-09 | The talks in Oslo were attended by Norwegian Prime Minister Erna Solberg and Finnish President Sauli Niinistö. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | The match in Oslo was attended by Norwegian Prime Minister Erna Solberg and Finnish President Sauli Niinistö. => meeting Erna Solberg + Sauli Niinistö
        """,
    ),
    EventRule(
        "meeting/came-to-tell",
        """
        + 2018-05-09 | Finnish minister Timo Soini flew to Oslo on Monday to congratulate Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Timo Soini
        - 2018-05-09 | Finnish minister Timo Soini sent a letter on Monday to congratulate Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Timo Soini
        """,
    ),
)
