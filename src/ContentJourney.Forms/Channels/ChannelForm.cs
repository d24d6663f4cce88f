using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Publishing;

namespace ContentJourney.Forms.Channels;

/// <summary>Channels as forms: budgets as rows.</summary>
public sealed class ChannelForm : DefinitionForm<Channel>
{
    /// <summary>The list of budgets.</summary>
    public const string Budgets = "budgets";

    /// <summary>The field of several values with the fields that the channel asks for.</summary>
    public const string Wants = "wants";

    /// <inheritdoc/>
    public override Channel? Find(Site site, string key) => site.Channels.FirstOrDefault(channel => channel.Key == key);

    /// <inheritdoc/>
    public override string Path(string key) => SitePath.Of("channels", key);

    /// <inheritdoc/>
    public override SiteChange Change(Channel definition) => new() { Channels = [definition] };

    /// <inheritdoc/>
    public override void Write(Channel definition, FormFields fields)
    {
        fields.Set("name", definition.Name);
        fields.Set("kind", definition.Kind.ToString());
        fields.Set("fallback", definition.Fallback);
        fields.Set("form", definition.Form.ToString());
        fields.SetAll(Wants, definition.Wants);
        fields.SetRows(Budgets, definition.Budgets, (budget, row) =>
        {
            fields.Set($"{row}field", budget.Field);
            fields.Set($"{row}unit", budget.Unit.ToString());
            fields.Set($"{row}max", budget.Max);
            fields.Set($"{row}hard", budget.Hard);
            fields.Set($"{row}shorten", budget.Shorten);
        });
    }

    /// <inheritdoc/>
    public override Channel Read(FormReader form, string key) => new()
    {
        Key = key,
        Name = form.Word("name") ?? "",
        Kind = form.Choice("kind", ChannelKind.Screen),
        Fallback = form.Word("fallback"),
        Form = form.Choice("form", TextForm.Plain),
        Wants = form.Chosen(Wants),
        Budgets = form.List(Budgets, row => new Budget(
            form.Word($"{row}field") ?? "",
            form.Choice($"{row}unit", BudgetUnit.Characters),
            form.WholeNumber($"{row}max", MaxPath(key, row)) ?? 0,
            form.Is($"{row}hard"),
            form.Is($"{row}shorten"))),
    };

    // The row "budgets.2." is the element 2.
    private string MaxPath(string key, string row) => $"{Path(key)}/{row.Replace('.', '/')}max";
}
