using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Forms.Content;

/// <summary>One variant as a part of the editor's form; its fields' names begin with <c>v.0.</c>, <c>v.1.</c>…</summary>
public static class VariantForm
{
    /// <summary>The variant as typed. A locale that is none is <c>und</c>, which the rules of sites refuse.</summary>
    /// <param name="form">The form.</param>
    /// <param name="row">What the names of the variant's fields begin with, e.g. <c>v.0.</c></param>
    /// <param name="before">The item as it was: what is known of its pictures stays.</param>
    /// <param name="type">The item's type; null when the site has none of the name.</param>
    /// <param name="itemPath">Where the item is, as in problems.</param>
    public static Variant Read(FormReader form, string row, Item before, ContentType? type, string itemPath)
    {
        var locale = Locale.TryParse(form.Text($"{row}locale"), out var tag) ? tag : Locale.Of("und");
        var key = form.Word($"{row}key") ?? "";
        var path = $"{itemPath}/variants/{locale}/{key}";
        var when = ReadTargeting(form, row, $"{path}/when");
        return new Variant
        {
            Key = key,
            Locale = locale,
            When = when,
            Priority = form.Number($"{row}priority", $"{path}/priority"),
            Standalone = form.Is($"{row}standalone"),
            Message = ReadMessage(form, row, before),
            Fields = when == Targeting.Anybody ? OwnFieldForm.Read(form, row, type, before) : [],
        };
    }

    private static Targeting ReadTargeting(FormReader form, string row, string path) => new()
    {
        Personas = form.Chosen($"{row}personas"),
        Phases = form.Chosen($"{row}phases"),
        Channels = form.Chosen($"{row}channels"),
        Condition = ReadCondition(form, $"{row}condition", $"{path}/condition"),
        Schedule = form.Schedule($"{row}schedule", $"{path}/schedule"),
        Experiment = form.Word($"{row}experiment")?.Split('/') is [var experiment, var arm] ? new ExperimentArm(experiment, arm) : null,
    };

    private static Condition? ReadCondition(FormReader form, string name, string path)
    {
        if (form.Word(name) is not { } text)
        {
            return null;
        }

        var read = ConditionParser.Parse(text);
        foreach (var problem in read.Problems)
        {
            form.Add(problem with { Path = path });
        }

        return read.TryGet(out var condition) ? condition : null;
    }

    private static Message ReadMessage(FormReader form, string row, Item before)
    {
        var none = form.Chosen($"{row}none");
        return new Message
        {
            Headline = Text(MessageFields.Headline),
            Summary = Text(MessageFields.Summary),
            Body = Text(MessageFields.Body),
            Speech = Text(MessageFields.Speech),
            SpeechReprompt = Text(MessageFields.SpeechReprompt),
            GlanceTitle = Text(MessageFields.GlanceTitle),
            GlanceText = Text(MessageFields.GlanceText),
            CallsToAction = List(MessageFields.CallsToAction, ReadActions(form, row)),
            Media = List(MessageFields.Media, ReadMedia(form, row, before)),
        };

        string? Text(string field) => form.Text(row + field) is { } text && !string.IsNullOrWhiteSpace(text) ? text.TrimEnd() : none.Contains(field) ? "" : null;
        ValueList<T>? List<T>(string field, ValueList<T> elements) => elements.Count > 0 ? elements : none.Contains(field) ? [] : null;
    }

    private static ValueList<CallToAction> ReadActions(FormReader form, string row) => form.Rows($"{row}cta", "label")
        .Where(action => form.Word($"{action}label") is not null || form.Word($"{action}url") is not null)
        .Select(action => new CallToAction(form.Word($"{action}label") ?? "", form.Word($"{action}url") ?? "", form.Word($"{action}kind") ?? "link"))
        .ToValueList();

    private static ValueList<Media> ReadMedia(FormReader form, string row, Item before) => form.Rows($"{row}media", "file")
        .Where(media => form.Word($"{media}file") is not null)
        .Select(media => MediaForm.Read(form, media, before))
        .ToValueList();
}
