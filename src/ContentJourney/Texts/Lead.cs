using ContentJourney.Content;

namespace ContentJourney.Texts;

/// <summary>The lead of a text: what a summary is derived from.</summary>
public static class Lead
{
    private const int Sentences = 2;

    /// <summary>The first two sentences of the first paragraph that is neither heading, list, quotation nor table; empty when there is none.</summary>
    public static RichText Of(RichText body, Locale locale)
    {
        if (body.Blocks.OfType<Block.Paragraph>().FirstOrDefault(paragraph => PlainText.Of(paragraph.Content).Length > 0) is not { } first)
        {
            return RichText.Empty;
        }

        var view = InlineView.Of(first.Content);
        var end = Texts.Sentences.Ends(view, locale).Take(Sentences).LastOrDefault();
        return new RichText([new Block.Paragraph(InlineView.Slice(first.Content, 0, end))]);
    }
}
