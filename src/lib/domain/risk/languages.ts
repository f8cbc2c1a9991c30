import { riskThemes, type RiskTheme } from './themes.ts';

/**
 * A few plain phrases in languages often spoken at home in British schools, without accents (see plainText).
 * `_` is a space, `*` any ending, `(a|b)` either. A net with wide holes: the children who need it most are told
 * to use the button.
 */
const phrases = `
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

	# urdu
	suicide: (mar|marna|marne|mr)_(jana_|jaana_)?(chaht*|chahat*|chahti*|chata|chati|chahiye)
	suicide: (jeena|jina|zinda_rehna)_(hi_)?(nahi|nahin|nai)(_chaht*|_hai|_chahiye)?
	suicide: (khudkushi|khud_kushi|apni_jaan|zindagi_khatam|zindagi_se_tang|mar_jaun|mar_jau|mar_jana)
	abuse: (mujhe|mujhko|muje|mjhe|humein|hume)_(roz_|phir_|bohat_|bahut_)?(maar*|mart*|maar_te|peet*|pit*|chhoo*|choo*|chuta|haath_laga*)
	abuse: (ghar)_(jane|jaane|wapas_jane)_(se_)?(dar|darr|dr)*
	home: (ammi|ami|mama|maa|amma)_(ko|ku)_(roz_|phir_|bohat_|bahut_)?(maar*|mart*|peet*)
	neglect: (ghar_(mein|me|main)_khana_(nahi|nahin)|khane_ko_kuch_nahi*)
	running-away: (ghar_se_(bhag*|bhaag*))
	honour: (zabardasti|meri)_(shaadi|shadi|nikah)
	suicide: (مرنا_چاہت*|خودکشی|جینا_نہیں)
	abuse: (مجھے_(مارت*|مارا|پیٹت*|ہاتھ_لگات*))

	# punjabi
	suicide: (marna_chaund*|marna_chahund*|jeena_nahi_chaund*)
	abuse: (menu|mainu|mennu)_(roz_)?(maard*|mard*|kutt*)

	# bengali
	suicide: ((ami_)?(more|more_jete|morte|mara_jete)_(jete_)?(chai|cai)|bachte_chai_na|attohotta|আমি_মরতে_চাই|মরে_যেতে_চাই|আত্মহত্যা)
	abuse: ((amake|amak)_(mare|maare|marse|marlo|pitay)|আমাকে_(মারে|মারেন|মারধর))

	# welsh
	suicide: (eisiau|isio|isie|moyn)_(bod_yn_)?(marw|lladd_fy_hun)
	suicide: (ddim_(eisiau|isio|moyn)_(byw|bod_yma)|lladd_fy_hun|hunanladdiad)
	self-harm: (torri_fy_hun|brifo_fy_hun|hunan_niweid*)
	abuse: (mrifo_i|brifo_fi|fy_mrifo|fy_nharo|nharo_i|taro_fi|fy_nghuro|curo_fi|fy_mwrw|bwrw_fi|cyffwrdd_a_fi)
	abuse: (ofn|ofnus)_(mynd_)?(adre|adref|gartref|dad|o_dad|o_mam)
	home: (dad|mam)_yn_(brifo|taro|curo|bwrw)_(mam|dad|fy)
	neglect: (dim|does_dim)_(bwyd|gwres)
	running-away: (rhedeg_i_ffwrdd|dianc_o_adref)

	# arabic
	suicide: (اريد|ابغي|ابغى|بدي|عايز|عاوز|نفسي|اتمني|اتمنى|حاب)_(ان_)?(اموت|الموت|انتحر|اقتل_نفسي)
	suicide: (لا|ما|مش)_(اريد|بدي|عايز|عاوز|ابغي|ابغى|احب)_(ان_)?(اعيش|العيش|الحياة|الحياه)
	suicide: (انتحار|الانتحار|سانتحر|اقتل_نفسي)
	abuse: (يضربني|تضربني|ضربني|ضربتني|بيضربني|بتضربني|يضربوني|يلمسني|يوذيني|توذيني|اذاني|يعذبني)
	abuse: (اخاف|خايف|خايفه|خائف|خائفة)_(من_)?(ابي|بابا|امي|ماما|البيت|العودة|ارجع|الرجوع)*
	home: (يضرب|ضرب|بيضرب)_(امي|ماما|اختي|اخي)
	hopeless: (اكره_(نفسي|حياتي)|لا_احد_يحبني)
	self-harm: (اجرح_نفسي|اوذي_نفسي|اذي_نفسي)
	running-away: (اهرب|ساهرب|هربت)_من_(البيت|المنزل)

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

	# turkish
	suicide: (olmek_isti*|yasamak_istemi*|intihar|kendimi_oldur*)
	abuse: ((beni_(dov*|vur*))|bana_(vur*|dokun*)|eve_gitmekten_kork*)

	# somali
	suicide: ((waan|inaan|in_aan)_(dhinto|dhiman*|dhinta)|isdil*|is_dil*)
	abuse: ((i|way_i|wuu_i|ayaa_i)_(garaac*|dil*|taabt*))

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

/** Matched against plain text with one space between words and at both ends. */
export const languageRules: readonly { theme: RiskTheme; rule: RegExp }[] = phrases
	.split('\n')
	.map((line) => line.trim())
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => ({ theme: themeOf(line), rule: ruleOf(line.slice(line.indexOf(':') + 1).trim()) }));

function themeOf(line: string): RiskTheme {
	const theme = riskThemes.find((one) => line.startsWith(`${one}:`));
	if (!theme) throw new Error(`no theme stands before ${line}`);
	return theme;
}

/** The same letters as the child's text has after plainText. */
function ruleOf(phrase: string): RegExp {
	const plain = phrase
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{Mn}\p{Cf}]/gu, '');
	const pattern = plain.replaceAll('_', ' ').replaceAll('*', '\\p{L}*').replaceAll('(', '(?:');
	return new RegExp(`(?<= )(?:${pattern})(?= )`, 'u');
}
