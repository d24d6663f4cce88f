using System.Globalization;
using ContentJourney.Collections;

namespace ContentJourney.Forms;

/// <summary>Reads what definitions have beside what items have.</summary>
public static class DefinitionReading
{
    /// <summary>One text a line.</summary>
    public static ValueList<string> Lines(this FormReader form, string name) =>
        form.Text(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList();

    /// <summary>A whole number; null when there is none.</summary>
    public static int? WholeNumber(this FormReader form, string name, string path) => form.Read<int?>(
        name,
        path,
        text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        "A whole number, e.g. 10.");

    /// <summary>One of a fixed set; what is not among them counts as not chosen.</summary>
    public static T Choice<T>(this FormReader form, string name, T otherwise)
        where T : struct, Enum => Enum.TryParse<T>(form.Word(name), ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice : otherwise;

    /// <summary>The elements of a list of rows.</summary>
    public static ValueList<T> List<T>(this FormReader form, string list, Func<string, T> read) => form.Rows(list, "row").Select(read).ToValueList();
}
