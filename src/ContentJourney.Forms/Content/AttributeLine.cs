using System.Globalization;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Forms.Content;

/// <summary>Values of attributes as people type them: <c>5</c> is a number, <c>true</c> a truth, anything else, or what stands in quotes, a text.</summary>
public static class AttributeLine
{
    /// <summary>The value that somebody typed.</summary>
    public static AttributeValue Value(string typed) => typed.Trim() switch
    {
        ['"', .. var text, '"'] => new AttributeValue.Text(text),
        "true" => new AttributeValue.Boolean(true),
        "false" => new AttributeValue.Boolean(false),
        var text when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => new AttributeValue.Number(number),
        var text => new AttributeValue.Text(text),
    };

    /// <summary>A value as it is typed; read again it is the same.</summary>
    public static string Text(AttributeValue value) => value is AttributeValue.Text text && Value(text.Value) != value ? $"\"{text.Value}\"" : value.ToString();
}
