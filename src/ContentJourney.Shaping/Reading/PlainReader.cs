using ContentJourney.Texts;

namespace ContentJourney.Shaping.Reading;

/// <summary>Reads text without mark-up.</summary>
internal static class PlainReader
{
    /// <summary>The source as one line; facts are found when it is normalized.</summary>
    public static RichText Read(string source) => new([new Block.Paragraph([new Inline.Run(source)])]);
}
