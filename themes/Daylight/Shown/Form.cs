using System.Globalization;
using ContentJourney.Channels;
using ContentJourney.Fitting;
using ContentJourney.Texts;
using ContentJourney.Themes.Daylight.Looking;
using ContentJourney.Themes.Daylight.Wording;

namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>A delivery in the look of its channel.</summary>
/// <param name="Look">Whose view it is.</param>
/// <param name="Content">The delivery.</param>
/// <param name="Fields">What its content type adds.</param>
/// <param name="Alone">Whether it has the page to itself, or stands beside others.</param>
internal sealed record Form(Look Look, DeliveredContent Content, OwnFields Fields, bool Alone)
{
    // What the ring of a speaker stands for when the channel names no length.
    private const int UsualSeconds = 30;

    /// <summary>Gets the channel.</summary>
    public Channel Channel => Content.Context.Channel.Channel;

    /// <summary>Gets the words of its language.</summary>
    public Words Words => Words.For(Content.Locale);

    /// <summary>Gets the partial page that shows it.</summary>
    public string Partial => ChannelForms.PartialOf(Channel);

    /// <summary>Gets whether it is a page of its own, so that its headline is the page's.</summary>
    public bool IsPage => Channel.Kind == ChannelKind.Screen;

    /// <summary>Gets the headline without mark-up.</summary>
    public string Headline => Content.Headline.Text.Value(TextForm.Plain);

    /// <summary>Gets the summary without mark-up; null when there is none.</summary>
    public string? Summary => Content.Summary?.Text.Value(TextForm.Plain);

    /// <summary>Gets the summary as safe HTML; null when there is none.</summary>
    public string? SummaryHtml => Html(Content.Summary);

    /// <summary>Gets the body as safe HTML; null when there is none.</summary>
    public string? BodyHtml => Html(Content.Body);

    /// <summary>Gets the first picture; null when there is none.</summary>
    public FittedMedia? Picture => Content.Media is [var picture, ..] ? picture : null;

    /// <summary>Gets the calls to action, the choice carried on by those within the site.</summary>
    public IEnumerable<FittedAction> Actions => Content.CallsToAction.Select(action => action with { Url = Look.Link(action.Url) });

    /// <summary>Gets the seconds of speech, rounded.</summary>
    public string SpeechSeconds => Math.Round(Content.Speech?.Seconds ?? 0).ToString(CultureInfo.InvariantCulture);

    /// <summary>Gets how much of the channel's longest speech it takes, 0 to 100.</summary>
    public string SpeechPercent
    {
        get
        {
            var most = Channel.Budgets.Where(budget => budget.Unit == BudgetUnit.Seconds).Select(budget => budget.Max).DefaultIfEmpty(UsualSeconds).Min();
            return Math.Clamp(Math.Round((Content.Speech?.Seconds ?? 0) / most * 100), 0, 100).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Gets in how many parts the summary is sent.</summary>
    public int Segments => SmsSegments.Count(Summary ?? "");

    /// <summary>Gets how many words the summary has.</summary>
    public int SummaryWords => Content.Summary is { } summary ? TextMeasure.Count(summary.Text.Tree, BudgetUnit.Words, Content.Locale) : 0;

    /// <summary>Gets the address of the item's page through this channel.</summary>
    public string Address => Look.LinkTo(Content.Item.Path ?? "/", Channel);

    private string? Html(FittedText? text) => text is null ? null : Look.Keep(text.Text.Value(TextForm.Html));
}
