/** Urdu, Punjabi, Bengali, Arabic, Turkish, Somali. The notation is that of languages.ts. */
export const world = `
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
	suicide: (mujhe|mujhko|main|mein|me)_(bas_|ab_)?(mar_jana|mar_jaana|marna|jeena_nahi|nahi_jeena|nahin_jeena)
	self-harm: (khud_ko|apne_aap_ko)_(kaat*|katt*|nuqsan*|maar*|chot*|zakhm*)
	abuse: (abbu|abu|ammi|ami|papa|mama|baba|baap|maa|bhai|chacha|mamu|ustad|woh|wo)_(jaan_|mera_|meri_)?(mujhe|mujhko|muje|mjhe|hume|humein)_(roz_|phir_|bohat_|bahut_|bohot_)?(maar*|mart*|mara*|peet*|pit*|chhu*|choo*|chu*|touch*|dant*)
	abuse: (dar|darr)_(lagta|lagti)_(hai|he)_(ghar|abbu|abu|papa|ammi)
	abuse: (ghar|abbu|abu|papa|ammi|chacha)_(jane_|jaane_)?se_(bohat_|bahut_|bohot_)?(dar|darr)*
	abuse: (abbu|abu|ammi|ami|papa|baba|baap|maa|bhai|chacha)_(roz_|phir_|bohat_|bahut_|bohot_)?(maarte|maarta|maarti|marte|marta|marti|peette|peetta|peetti)
	suicide: khud_ko_(khatam|maarna|marna|khtm)*
	bullying: (bache|larke|larkiyan|sab)_(mujhe|mera)_(maar*|mart*|mazaq|tang)*
	hopeless: (zindagi_se_(nafrat|tang)|khud_se_nafrat|koi_(mujhe_)?pyar_nahi)

	# punjabi
	suicide: (marna_chaund*|marna_chahund*|jeena_nahi_chaund*)
	abuse: (menu|mainu|mennu)_(roz_)?(maard*|mard*|kutt*)

	# bengali
	suicide: ((ami_)?(more|more_jete|morte|mara_jete)_(jete_)?(chai|cai)|bachte_chai_na|attohotta|আমি_মরতে_চাই|মরে_যেতে_চাই|আত্মহত্যা)
	abuse: ((amake|amak)_(mare|maare|marse|marlo|pitay)|আমাকে_(মারে|মারেন|মারধর))

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
	suicide: (اريد|ابغى|بدي|عايز|عاوز|اتمنى)_(ان_)?(اختفي|انهي_حياتي|انام_ولا_اصحى|الموت|اقتل_نفسي)
	suicide: (افكر|فكرت)_(في|ب)_?(الانتحار|الموت|قتل_نفسي)
	abuse: (ابي|بابا|امي|ماما|اخي|عمي|خالي|جدي|المدرب|هو|والدي|زوج_امي)_(دائما_)?(يضرب|تضرب|بيضرب|بتضرب|يلمس|بيلمس|يوذي|توذي|يحرق|يعذب)*
	abuse: (لا_اريد|ما_بدي|مش_عايز)_(ان_)?(اعود|ارجع|العودة|اروح)_(الى_|ل|ع)?(البيت|المنزل)
	abuse: (خايف|خايفه|خايفة|اخاف|خائف|خائفة)_(من_)?(ابي|ابوي|بابا|امي|ماما|البيت|العودة|ارجع|الرجوع|عمي|زوج)*
	neglect: (لا_يوجد|ما_في|مفيش|ليس_لدينا)_(اي_)?(طعام|اكل)
	bullying: (يتنمرون_علي|يضربونني|يسخرون_مني)
	self-harm: (جرحت|اجرح|اوذي|اقطع)_(نفسي|يدي)

	# turkish
	suicide: (olmek_isti*|yasamak_istemi*|intihar|kendimi_oldur*)
	abuse: ((beni_(dov*|vur*))|bana_(vur*|dokun*)|eve_gitmekten_kork*)
	
	home: (babam|uvey_babam|o)_(annemi|kardesimi)_(dov*|vur*)
	suicide: olmek_isterim

	# somali
	suicide: ((waan|inaan|in_aan)_(dhinto|dhiman*|dhinta)|isdil*|is_dil*)
	abuse: ((i|way_i|wuu_i|ayaa_i)_(garaac*|dil*|taabt*))
`;
