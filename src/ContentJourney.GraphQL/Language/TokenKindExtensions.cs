namespace ContentJourney.GraphQL.Language;

internal static class TokenKindExtensions
{
    private static readonly string[] _descriptions =
    [
        "<EOF>", "\"!\"", "\"$\"", "\"&\"", "\"(\"", "\")\"", "\"...\"", "\":\"", "\"=\"", "\"@\"", "\"[\"", "\"]\"",
        "\"{\"", "\"|\"", "\"}\"", "Name", "Int", "Float", "String", "BlockString",
    ];

    /// <summary>How an error message calls a token of the kind.</summary>
    public static string Describe(this TokenKind kind) => _descriptions[(int)kind];
}
