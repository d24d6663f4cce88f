using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Shaping.Reading;
using ContentJourney.Shaping.Writing;
using ContentJourney.Texts;

namespace ContentJourney.Shaping;

/// <summary>Reads Markdown, HTML and speech into the tree, and writes the tree in every form. Stateless and safe for use by many threads.</summary>
/// <remarks>
/// What is read is in normal form (<see cref="TextNormalizer"/>): only elements, attributes and addresses of an allow-list come
/// through, so what is written is safe by construction. Nesting beyond <see cref="MaxDepth"/> is flattened.
/// </remarks>
public sealed class TextShaper : ITextShaper
{
    /// <summary>The most of a source that is read, in UTF-16 units; the rest is ignored.</summary>
    public const int MaxLength = 1_000_000;

    /// <summary>How deep elements nest before they are read as text.</summary>
    public const int MaxDepth = 40;

    /// <inheritdoc/>
    public RichText Read(string source, TextSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(source);
        var clean = Clean(source);
        return TextNormalizer.Normalize(syntax switch
        {
            TextSyntax.Plain => PlainReader.Read(clean),
            TextSyntax.Inline => MarkdownReader.ReadLine(clean),
            TextSyntax.Markdown => MarkdownReader.Read(clean),
            TextSyntax.Speech => SpeechReader.Read(clean),
            _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "No such syntax."),
        });
    }

    /// <summary>Reads HTML, a fragment or a page, by the same allow-list. Never fails.</summary>
    public static RichText ReadHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return TextNormalizer.Normalize(HtmlReader.Read(Clean(html)));
    }

    /// <inheritdoc/>
    public string Write(RichText text, TextForm form, Locale locale) => form switch
    {
        TextForm.Html => HtmlWriter.Write(text),
        TextForm.Markdown => MarkdownWriter.Write(text),
        TextForm.Plain => PlainText.Of(text),
        TextForm.Ssml => SsmlWriter.Write(text, locale),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No such form."),
    };

    /// <inheritdoc/>
    public string WriteLine(RichText text, TextForm form, Locale locale) =>
        form == TextForm.Html && text.Blocks is [Block.Paragraph line] ? HtmlWriter.Line(line.Content) : Write(text, form, locale);

    private static string Clean(string source)
    {
        var cut = source.Length <= MaxLength ? source : source[..MaxLength];
        return TextCleaning.Clean(cut.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
    }
}
