using ContentJourney.Channels;
using ContentJourney.Content;

namespace ContentJourney.Texts;

/// <summary>Reads authored texts and writes them in the form a channel wants. The port behind which Markdown and HTML live.</summary>
public interface ITextShaper
{
    /// <summary>Reads an authored text. Never fails: what is not understood or not allowed is text or left out. Fact references become <see cref="Inline.FactReference"/>s.</summary>
    RichText Read(string source, TextSyntax syntax);

    /// <summary>Writes a text out. Facts must have been resolved.</summary>
    string Write(RichText text, TextForm form, Locale locale);

    /// <summary>Writes a text that stands within something else, such as a headline: as <see cref="Write"/>, but a single paragraph comes without the tags of one.</summary>
    string WriteLine(RichText text, TextForm form, Locale locale);
}
