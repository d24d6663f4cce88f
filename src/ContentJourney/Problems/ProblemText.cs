using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ContentJourney.Problems;

/// <summary>
/// An English text that remembers the template it was made from, so that others can say it in their language. Where one is expected, an
/// interpolated string makes one: its holes are arguments, either plain strings, the same in every language, or texts of this kind.
/// </summary>
/// <remarks>
/// Two texts are equal when they read the same in English. What is chosen by <c>?:</c> has to be such a text on both sides: a choice
/// between interpolated strings is a string already, and its template is lost.
/// </remarks>
[InterpolatedStringHandler]
public sealed class ProblemText : IEquatable<ProblemText>
{
    private readonly StringBuilder _template;
    private readonly List<object> _arguments;

    /// <summary>Begins a text; for the compiler.</summary>
    /// <param name="literalLength">How many characters are not in holes.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    public ProblemText(int literalLength, int formattedCount)
    {
        _template = new StringBuilder(literalLength + (3 * formattedCount));
        _arguments = new List<object>(formattedCount);
    }

    /// <summary>Gets the template as <see cref="string.Format(IFormatProvider, string, object[])"/> takes it, e.g. <c>There is no item "{0}".</c></summary>
    public string Template => _template.ToString();

    /// <summary>Gets whether the text says nothing.</summary>
    public bool IsEmpty => _template.Length == 0;

    /// <summary>A word that is known at run time only, such as a field's name; translated like any template.</summary>
    public static ProblemText Word(string word) => word;

    /// <summary>Texts in a row, with the same between them in every language.</summary>
    public static ProblemText Join(string separator, IEnumerable<ProblemText> texts)
    {
        var whole = new ProblemText(0, 0);
        foreach (var (position, text) in texts.Index())
        {
            whole.AppendLiteral(position == 0 ? "" : separator);
            whole.AppendFormatted(text);
        }

        return whole;
    }

    /// <summary>A text without arguments.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "ProblemText.Word is it.")]
    public static implicit operator ProblemText(string text)
    {
        var whole = new ProblemText(text.Length, 0);
        whole.AppendLiteral(text);
        return whole;
    }

    /// <summary>Goes on with what is no hole; for the compiler.</summary>
    public void AppendLiteral(string literal) =>
        _template.Append(literal.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    /// <summary>Fills a hole with a text that is translated with the whole; for the compiler.</summary>
    public void AppendFormatted(ProblemText text) => Append(text);

    /// <summary>Fills a hole with what is the same in every language; for the compiler.</summary>
    public void AppendFormatted(string? value) => Append(value ?? "");

    /// <summary>Fills a hole with a value as the invariant culture writes it; for the compiler.</summary>
    public void AppendFormatted(object? value, string? format = null) =>
        Append(value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString() ?? "");

    /// <summary>The text in another language; null when the words of a part of it are unknown. What has no letters is the same in all.</summary>
    /// <param name="words">The template in that language for one in English, with the same arguments in any order; null when it is unknown.</param>
    public string? Translated(Func<string, string?> words)
    {
        var arguments = _arguments.Select(argument => argument is ProblemText text ? text.Translated(words) : argument).ToArray();
        var template = Template.Any(char.IsLetter) ? words(Template) : Template;
        return template is null || arguments.Contains(null) ? null : string.Format(CultureInfo.InvariantCulture, template, arguments);
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => Translated(template => template)!;

    /// <inheritdoc/>
    public bool Equals(ProblemText? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProblemText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    private void Append(object argument)
    {
        _template.Append(CultureInfo.InvariantCulture, $"{{{_arguments.Count}}}");
        _arguments.Add(argument);
    }
}
