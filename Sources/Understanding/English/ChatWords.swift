/// What people type for short, and the words it stands for.
enum ChatWords {
    /// The words behind a chat form; nil for any other word.
    static func expand(_ word: String) -> [String]? { table[word] }

    private static let table: [String: [String]] = [
        "u": ["you"], "ur": ["your"], "r": ["are"], "n": ["and"], "b4": ["before"], "2day": ["today"],
        "2moro": ["tomorrow"], "2morrow": ["tomorrow"], "tmrw": ["tomorrow"], "tmr": ["tomorrow"],
        "tomo": ["tomorrow"], "tmw": ["tomorrow"], "2nite": ["tonight"], "tonite": ["tonight"],
        "nite": ["night"], "nites": ["nights"], "rn": ["right", "now"], "atm": ["right", "now"], "cuz": ["because"],
        "cos": ["because"], "coz": ["because"], "bc": ["because"], "pls": ["please"],
        "plz": ["please"], "plse": ["please"], "thx": ["thanks"], "tnx": ["thanks"], "thnx": ["thanks"],
        "thanx": ["thanks"], "thks": ["thanks"], "tx": ["thanks"], "ty": ["thank", "you"],
        "tysm": ["thank", "you", "so", "much"], "tks": ["thanks"], "idk": ["i", "do", "not", "know"],
        "dk": ["do", "not", "know"], "idc": ["i", "do", "not", "care"], "imo": ["i", "think"], "tho": ["though"],
        "thru": ["through"], "ppl": ["people"], "appt": ["appointment"], "appts": ["appointments"],
        "info": ["information"], "min": ["minutes"], "mins": ["minutes"], "hr": ["hour"],
        "hrs": ["hours"], "wk": ["week"], "wks": ["weeks"], "mo": ["month"], "mos": ["months"], "mth": ["month"],
        "mths": ["months"], "yr": ["year"], "yrs": ["years"], "lb": ["pounds"], "lbs": ["pounds"],
        "kg": ["kilos"], "kgs": ["kilos"], "kilo": ["kilos"], "btw": ["by", "the", "way"],
        "asap": ["as", "soon", "as", "possible"], "w": ["with"], "w/o": ["without"], "b/c": ["because"], "wo": ["without"], "wout": ["without"],
        "bf": ["boyfriend"], "gf": ["girlfriend"], "hubby": ["husband"], "hubbys": ["husband"], "k": ["ok"],
        "kk": ["ok"], "okey": ["ok"], "okay": ["ok"], "oki": ["ok"], "abt": ["about"], "sry": ["sorry"],
        "srry": ["sorry"], "ofc": ["of", "course"], "np": ["no", "problem"], "nvm": ["never", "mind"],
        "nm": ["never", "mind"], "bday": ["birthday"], "msg": ["message"],
        "sesh": ["session"], "sess": ["session"], "doc": ["doctor"], "dr": ["doctor"], "docs": ["doctors"],
        "drs": ["doctors"], "temp": ["temperature"], "alr": ["already"], "alrdy": ["already"], "ya": ["you"],
        "wat": ["what"], "wut": ["what"], "wen": ["when"], "dis": ["this"], "dat": ["that"], "da": ["the"],
        "teh": ["the"], "becuz": ["because"], "becos": ["because"], "prob": ["probably"], "probs": ["probably"],
        "prolly": ["probably"], "def": ["definitely"], "deffo": ["definitely"], "smth": ["something"],
        "sth": ["something"], "sumthing": ["something"], "smt": ["something"], "nd": ["and"], "bout": ["about"],
        "hav": ["have"], "wud": ["would"], "shud": ["should"], "cud": ["could"], "gr8": ["great"],
        "l8r": ["later"], "no1": ["nobody"], "sum1": ["someone"], "any1": ["anyone"],
        "ive": ["i", "have"], "til": ["until"], "till": ["until"], "untill": ["until"], "nuthin": ["nothing"],
        "nothin": ["nothing"], "goin": ["going"], "doin": ["doing"], "feelin": ["feeling"], "havin": ["having"],
        "gettin": ["getting"], "sittin": ["sitting"], "walkin": ["walking"], "killin": ["killing"],
        "hurtin": ["hurting"], "wakin": ["waking"], "tinglin": ["tingling"], "somethin": ["something"],
        "anythin": ["anything"], "evry": ["every"], "evrything": ["everything"], "mum": ["mom"], "mam": ["mom"],
        "tbh": ["honestly"], "haha": ["lol"], "jk": ["kidding"],
    ]
}
