
namespace ContentJourney.Forms.Tests;

public sealed class RowEditsTests
{
    [Theory]
    [InlineData("up:a.1", "second[p,q] first third")]
    [InlineData("down:a.0", "second[p,q] first third")]
    [InlineData("down:a.1", "first third second[p,q]")]
    [InlineData("remove:a.0", "second[p,q] third")]
    [InlineData("remove:a.1", "first third")]
    [InlineData("add:a", "first second[p,q] third new")]
    [InlineData("up:a.1.b.1", "first second[q,p] third")]
    [InlineData("remove:a.1.b.0", "first second[q] third")]
    [InlineData("add:a.1.b", "first second[p,q,new] third")]
    [InlineData("add:a.0.b", "first[new] second[p,q] third")]
    public void A_button_edits_the_rows(string act, string expected) => Assert.Equal(expected, Shown(RowEdits.After(Form(), act)));

    [Theory]
    [InlineData("up:a.0")]
    [InlineData("down:a.2")]
    [InlineData("remove:a.3")]
    [InlineData("remove:a.99999999999")]
    [InlineData("remove:a")]
    [InlineData("remove:")]
    [InlineData("up:other.1")]
    public void What_cannot_be_done_changes_nothing(string act) => Assert.Equal(Form().Json, RowEdits.After(Form(), act).Json);

    [Fact]
    public void Fields_beside_the_list_stay()
    {
        var fields = Form();
        fields.Set("name", "Max");
        fields.Set("ab.0.x", "y");

        var after = RowEdits.After(fields, "remove:a.0");

        Assert.Equal(["Max", "y"], new[] { after["name"], after["ab.0.x"] });
    }

    [Theory]
    [InlineData("up:a.1", true)]
    [InlineData("add:a", true)]
    [InlineData("save", false)]
    [InlineData("remove", false)]
    [InlineData(null, false)]
    public void Buttons_of_rows_are_told_from_others(string? act, bool expected) => Assert.Equal(expected, RowEdits.Is(act));

    private static FormFields Form()
    {
        var fields = new FormFields();
        fields.SetRows("a", ["first", "second", "third"], (name, row) => fields.Set(row + "name", name));
        fields.SetRows("a.1.b", ["p", "q"], (name, row) => fields.Set(row + "name", name));
        return fields;
    }

    private static string Shown(FormFields fields) => string.Join(' ', fields.Rows("a").Select(row =>
        Name(fields, row) + (fields.Rows(row + "b") is { Count: > 0 } inner ? $"[{string.Join(',', inner.Select(name => Name(fields, name)))}]" : "")));

    private static string Name(FormFields fields, string row) => fields[row + "name"] is { Length: > 0 } name ? name : "new";
}
