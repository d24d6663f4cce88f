using ContentJourney.Coverage;

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

    /// <summary>What is the matter with an item that is to serve a touchpoint.</summary>
    public static string Serving(this Words words, ServingState state) => state switch
    {
        ServingState.Served => words["shown"],
        ServingState.Withheld => words["withheld from this persona"],
        _ => words["not published"],
    };

    /// <summary>How somebody feels, −2 to 2; null when nobody has asked.</summary>
    public static string Feeling(this Words words, int? emotion) => emotion switch
    {
        null => words["nobody has asked"],
        < -1 => words["frustrated"],
        -1 => words["annoyed"],
        0 => words["indifferent"],
        1 => words["pleased"],
        _ => words["delighted"],
    };

    /// <summary>How well a cell of the coverage matrix is served.</summary>
    public static string State(this Words words, CoverageState state) => state switch
    {
        CoverageState.Authored => words["worded for it"],
        CoverageState.Inherited => words["inherited"],
        CoverageState.Derived => words["shortened or made of others"],
        _ => words["missing"],
    };
}
