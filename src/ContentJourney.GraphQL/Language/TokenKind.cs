namespace ContentJourney.GraphQL.Language;

/// <summary>The lexical tokens of the grammar.</summary>
internal enum TokenKind
{
    EndOfFile,
    Exclamation,
    Dollar,
    Ampersand,
    ParenthesisLeft,
    ParenthesisRight,
    Spread,
    Colon,
    EqualsSign,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,
    Name,
    IntValue,
    FloatValue,
    StringValue,
    BlockString,
}
