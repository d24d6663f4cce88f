namespace ContentJourney.Admin.Wording;

/// <summary>What things that have a fixed set of kinds are called.</summary>
internal static class Names
{
    /// <summary>What is counted.</summary>
    public static string Unit(this Words words, string unit) => unit switch
    {
        "characters" => words["characters"],
        "words" => words["words"],
        "seconds" => words["seconds"],
        "segments" => words["SMS parts"],
        "pixels" => words["pixels"],
        "bytes" => words["bytes"],
        _ => words["pieces"],
    };

    /// <summary>What a fact holds.</summary>
    public static string FactKind(this Words words, string kind) => kind switch
    {
        "money" => words["Amount of money"],
        "number" => words["Number"],
        "percent" => words["Percent"],
        "date" => words["Day"],
        "duration" => words["Span of time"],
        "url" => words["Address"],
        _ => words["Wording"],
    };
}
