using System.Globalization;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Admin.Areas.Admin.Pages.Previews;

/// <summary>Values of attributes as people type them: <c>5</c> is a number, <c>true</c> a truth, anything else, or what stands in quotes, a text.</summary>
internal static class AttributeLine
{
    public static AttributeValue Value(string typed) => typed.Trim() switch
    {
        ['"', .. var text, '"'] => new AttributeValue.Text(text),
        "true" => new AttributeValue.Boolean(true),
        "false" => new AttributeValue.Boolean(false),
        var text when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => new AttributeValue.Number(number),
        var text => new AttributeValue.Text(text),
    };

    public static string Text(AttributeValue value) => value is AttributeValue.Text text && Value(text.Value) != value ? $"\"{text.Value}\"" : value.ToString();
}
