namespace ContentJourney.Forms.Tests;

public class KeySuggestionTests
{
    [Theory]
    [InlineData("kauf", "Kaufen!", "kauf")]
    [InlineData(" kauf ", "Kaufen!", "kauf")]
    [InlineData("", "Schöner Morgen!", "schoener-morgen")]
    [InlineData("", "", "item")]
    public void A_row_goes_by_its_key_or_by_one_made_of_its_name(string key, string name, string expected)
    {
        var fields = new FormFields();
        fields.Set("phases.0.key", key);
        fields.Set("phases.0.name", name);
        Assert.Equal(expected, KeySuggestion.InRow(fields, "phases.0."));
    }
}
