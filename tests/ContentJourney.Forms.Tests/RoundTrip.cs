
namespace ContentJourney.Forms.Tests;

/// <summary>A definition through its form and back, by way of the text that forms carry along.</summary>
internal static class RoundTrip
{
    public static T Of<T>(DefinitionForm<T> form, T definition, string key)
        where T : class
    {
        var reader = FormFields.OfJson(form.FieldsOf(definition).Json).Reader;
        var read = form.Read(reader, key);
        Assert.Empty(reader.Problems);
        return read;
    }
}
