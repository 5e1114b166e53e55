/// Names that Botium's own format knows and that are not read here. Taken for words they would turn a check into
/// none, so they are refused.
enum BotiumName {
    /// Checks, and what a visitor or the test itself may do, by the first word of their line.
    static let checks: Set<String> = [
        "ASSIGN_SCRIPTING_MEMORY", "BOT_CONSUMED", "BOT_UNCONSUMED_COUNT", "BUTTONS_COUNT_REC", "CARDS",
        "CARDS_COUNT", "CARDS_COUNT_REC", "CLEAR_SCRIPTING_MEMORY", "ENTITIES", "ENTITY_CONTENT",
        "ENTITY_VALUES", "FORM", "FORMS", "HASLINK", "HAS_TEXT", "INCLUDE", "INTENT_UNIQUE", "JSON_PATH",
        "JSON_PATH_COUNT", "LINK", "MEDIA", "MEDIA_COUNT", "MEDIA_COUNT_REC", "PAUSE_ASSERTER",
        "RESPONSE_LENGTH", "SKIP_BOT_UNCONSUMED", "TEXT", "TEXT_IC", "UPDATE_CONTEXT", "UPDATE_CUSTOM",
        "WAITFORBOT", "WER",
    ]

    /// Beginnings of names of which there are many.
    private static let families = ["TEXT_REGEXP_", "TEXT_WILDCARD", "CONDITIONAL_STEP", "ORDERED_LIST"]

    /// Functions, by the names that stand for their values there: `$year`.
    static let functions: Set<String> = [
        "cap", "date", "date_DE", "date_EN", "date_ISO", "day_of_month", "day_of_week", "env", "func",
        "month",
        "month_MM", "msg", "now", "now_DE", "now_EN", "now_ISO", "projectname", "random", "random10",
        "testcasename", "testsessionname", "time", "time_DE", "time_EN", "time_HH", "time_HH_MM", "time_H_A",
        "time_ISO", "timestamp", "uniqid", "year",
    ]

    /// Why such a name cannot be remembered.
    static func refusal(of function: String) -> String {
        "$\(function) is a function of Botium's and none here; take another name (a dollar sign is \\$)"
    }

    /// Whether a line that begins with this word is something other than words to Botium.
    static func isCheck(_ word: String) -> Bool {
        checks.contains(word) || families.contains { word.hasPrefix($0) }
    }
}
