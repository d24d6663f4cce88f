using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Forms.Content;

/// <summary>Reads the editor's form: the item that was typed.</summary>
public static class ItemForm
{
    /// <summary>The item as typed, over what it was before: key, type, and what is known of its pictures stay.</summary>
    public static Item Read(FormReader form, Item before, ContentType? type)
    {
        var path = SitePath.Of("items", before.Key);
        return before with
        {
            Path = form.Word("path"),
            Topics = form.Words("topics"),
            Owner = form.Word("owner"),
            Priority = form.Number("priority", $"{path}/priority"),
            Audience = new Audience(form.Chosen("audience.personas"), form.Chosen("audience.phases"), form.Chosen("audience.channels")),
            Schedule = form.Schedule("schedule", $"{path}/schedule"),
            Facts = FactForm.Read(form, $"{path}/facts"),
            Variants = form.Rows("v", "key").Select(row => VariantForm.Read(form, row, before, type, path)).ToValueList(),
        };
    }
}
