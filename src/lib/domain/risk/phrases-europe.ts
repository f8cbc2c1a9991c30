/** Polish, Romanian, Welsh and other languages of Europe. The notation is that of languages.ts. */
export const europe = `
	# polish
	suicide: chce_(juz_)?(umrzec|sie_zabic|zniknac)
	suicide: (chcial*|wolal*)_(bym_)?(umrzec|nie_zyc|sie_zabic)
	suicide: nie_(chce|chcial*|mam_po_co)_(mi_)?(sie_)?(juz_)?(dalej_)?(zyc|istniec)
	suicide: (nie_chce_mi_sie_zyc|zabij*_sie|zabic_sie|samoboj*|skoncz*_ze_soba)
	self-harm: (tne_sie|ciac_sie|ciel*_sie|okalecza*|robie_sobie_krzywde|krzywdze_sie)
	abuse: (mnie_(znowu_)?(bije|bija|bil|bila|uderzyl*|krzywdz*|dotyka*|molest*|zgwalc*)|(bije|bija|bil|bila|uderzyl*|krzywdz*|dotyka*)_mnie)
	abuse: (boje_sie|strach)_(wracac_|wrocic_|isc_)?(do_domu|taty|ojca|mamy|ojczyma|wujka)
	home: (tata|ojciec|ojczym|on)_(znowu_)?(bije|bil|uderzyl*)_(mame|mamy|siostr*|brata)
	neglect: (nie_mamy|nie_ma)_(nic_)?(jedzenia|co_jesc|ogrzewania|do_jedzenia)
	running-away: (uciek*|uciec)_(z_)?(domu)
	hopeless: (nienawidze_(siebie|swojego_zycia)|nikt_mnie_nie_(kocha|lubi|chce))
	suicide: (zniknac_na_zawsze|skonczyc_z_(soba|zyciem)|mam_dosc_zycia|lepiej_(by_bylo_)?beze_mnie|wolalbym_nie_zyc|odebrac_sobie_zycie)
	abuse: (wujek|tata|mama|on|ona|trener|dziadek|brat|pan|ojciec|ojczym)_(znowu_|czasem_|ciagle_)?(mnie_)?(bije|uderzyl*|dotyka*|krzywdz*|kopie|szarpie|krzyczy_na_mnie)
	abuse: (boje_sie|strach)_(byc_)?(w_domu|go|jej|on*)
	neglect: (jestem_glodn*|glodny|glodna)_(bo|i|w_domu)
	bullying: (bija_mnie|dokuczaja_mi|smieja_sie_ze_mnie|wyzywaja_mnie|gnebia_mnie|nikt_mnie_nie_lubi)
	self-harm: (krzywdze_siebie|tne_sie|robie_sobie_krzywde|pocial*_sie)

	# romanian
	suicide: (vreau|as_vrea)_sa_(mor|ma_omor|ma_sinucid|dispar)
	suicide: (nu_(mai_)?vreau_sa_(traiesc|exist|fiu_aici)|sinucid*|ma_omor|imi_iau_viata)
	self-harm: (ma_tai|m_am_taiat|imi_fac_rau)
	abuse: (ma|m_a)_(mai_)?(bate|batut|loveste|lovit|raneste|ranit|atinge|atins|violat)
	abuse: (frica|teama)_(sa_)?(merg_|ma_duc_|ma_intorc_)?(acasa|de_tata*|de_mama|de_el)
	home: (tata*|el)_(o_)?(bate|loveste|a_batut*|a_lovit*)_(o_)?(pe_)?mama
	neglect: (nu_avem|nu_este|nu_e)_(deloc_)?(mancare|de_mancare|caldura|ce_manca)
	running-away: (fug|sa_fug|am_fugit)_de_acasa
	hopeless: (urasc_viata|ma_urasc|nimeni_nu_ma_(iubeste|vrea))
	suicide: (vreau|as_vrea|imi_doresc)_(sa_)?(mor|dispar|sa_nu_mai_exist|sa_nu_mai_traiesc|sa_ma_omor)
	suicide: nu_(mai_)?vreau_sa_(mai_)?(traiesc|exist|fiu)
	abuse: (tata*|mama|el|ea|unchiul|fratele|bunicul|antrenorul|tatal*)_(meu_|mea_)?(ma|ne)_(bate|loveste|atinge|raneste|pipaie|cearta_mereu)
	neglect: (mi_e_foame|imi_este_foame)_(si|acasa|ca)
	bullying: (ma_(bat|jignesc|necajesc)|rad_de_mine|colegii_(ma|rad))
	hopeless: (imi_urasc_viata|ma_urasc|nu_mai_pot)

	# welsh
	suicide: (eisiau|isio|isie|moyn)_(bod_yn_)?(marw|lladd_fy_hun)
	suicide: (ddim_(eisiau|isio|moyn)_(byw|bod_yma)|lladd_fy_hun|hunanladdiad)
	self-harm: (torri_fy_hun|brifo_fy_hun|hunan_niweid*)
	abuse: (mrifo_i|brifo_fi|fy_mrifo|fy_nharo|nharo_i|taro_fi|fy_nghuro|curo_fi|fy_mwrw|bwrw_fi|cyffwrdd_a_fi)
	abuse: (ofn|ofnus)_(mynd_)?(adre|adref|gartref|dad|o_dad|o_mam)
	home: (dad_yn|mam_yn|dadn|en|on|hin)_(brifo|taro|curo|bwrw)_(mam|dad|fy)
	neglect: (dim|does_dim)_(bwyd|gwres)
	running-away: (rhedeg_i_ffwrdd|dianc_o_adref)
	suicide: (eisiau|isio|isie|am)_(lladd_fy_hun|diflannu|gorffen_fy_mywyd|bod_wedi_marw)
	suicide: (ddim|dim)_(eisiau|isio|moyn|am)_(byw|bod_yma|deffro|bodoli)*
	self-harm: (n_|yn_)?(brifo|torri|niweidio)_fy_hun
	abuse: (dad|mam|e|o|hi|brawd|ewythr|taid|llystad|athro)_(n|yn)_(fy_)?(mrifo|nharo|tharo|taro|brifo|nghuro|curo|mwrw|bwrw|nghyffwrdd|cyffwrdd|cicio)( i| fi)?
	abuse: (ofn)_(arna_i_|arnaf_i_)?(mynd_|fynd_)?(adre|adref|gartref|dad|mam)
	bullying: (fy_mwlio|bwlio_fi|mwlio_i|chwerthin_ar_fy_mhen|chwerthin_arna)
	hopeless: (casau_fy_(hun|mywyd)|neb_yn_(fy_ngharu|poeni|malio))
	neglect: (does_dim|dim)_(bwyd|gwely|gwres|cinio|swper)

	# spanish
	suicide: (quiero|quisiera|me_quiero)_(morir*|matar*|desaparecer|suicid*)
	suicide: (no_quiero_(vivir|seguir)|suicid*|quitarme_la_vida)
	abuse: (me_(pega*|golpea*|toca|tocaba|hace_dano|maltrat*)|(miedo)_(de_|a_)?(ir|volver)_a_casa)

	# portuguese
	suicide: ((quero|queria)_(morrer|me_matar|desaparecer)|nao_quero_(mais_)?viver|suicid*)
	abuse: (me_(bate*|bateu|toca|tocou|machuca*|magoa*)|(bate|toca)_(em_mim|me)|medo_de_(ir|voltar)_(para|pra)_casa)

	# french
	suicide: ((je_)?(veux|voudrais)_(mourir|me_tuer|disparaitre)|(plus_envie_de_vivre)|veux_(plus|pas)_vivre|suicid*)
	abuse: ((me|ma)_(frappe*|tape|bat|touche|viole*)|peur_de_(rentrer|mon_pere|ma_mere|papa))

	# lithuanian
	suicide: ((noriu_(mirti|numirti|nusizudyti))|nebenoriu_gyventi|nusizudy*)
	abuse: ((mane_(musa|muse|mus*|liecia|skriaudzia))|(musa|skriaudzia)_mane)

	# russian
	suicide: (хочу_(умереть|сдохнуть|исчезнуть|покончить)|не_хочу_(больше_)?жить|покончить_с_собои|самоубииств*|убью_себя)
	abuse: ((меня_(опять_)?(бьет|бьют|бил|избива*|ударил*|трога*|обижа*))|(бьет|бьют|избивает|трогает)_меня)
	abuse: (боюсь)_(идти_|возвращаться_)?(домои|отца|папу|маму|отчима)

	# ukrainian
	suicide: (хочу_(померти|вмерти|зникнути|вбити_себе)|не_хочу_(більше_|бiльше_|быльше_)?жити|самогубств*|вб[іи]ю_себе)
	abuse: ((мене_(бє|бють|бив|била|вдарив|чіпа*|ображ*))|(бє|бють|вдарив)_мене)
	abuse: (боюся)_(ити_|повертатис[ья]_)?(додому|тата|батька|мами|вітчима)
`;
