using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Fitting;

public class DeliveredContentTests
{
    [Fact]
    public void A_speech_from_actions_says_the_new_price_after_a_publish()
    {
        var item = Samples.Item("m", new Message { Headline = "M", CallsToAction = [new("Buy for {fact:price}", "/buy")] }) with { Facts = [new("price", new FactValue.Money(499, "EUR"))] };
        var site = Samples.Publish(item);
        var cheaper = item with { Facts = [new("price", new FactValue.Money(399, "EUR"))] };
        var later = site.With(new SiteUpdate(2, new SiteChange { Items = [cheaper] }, new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal) { ["m"] = Samples.Now.AddDays(1) }, new HashSet<string>(StringComparer.Ordinal)));

        Assert.Equal("Buy for €499.00", site.Deliver("m", site.Context("voice")).Speech!.Plain);
        Assert.Equal("Buy for €399.00", later.Deliver("m", later.Context("voice")).Speech!.Plain);
    }

    [Fact]
    public void Every_soft_budget_that_is_broken_is_reported()
    {
        var channel = new Channel
        {
            Key = "soft",
            Name = "Soft",
            Kind = ChannelKind.Screen,
            Wants = MessageFields.Wantable,
            Budgets = [new("headline", BudgetUnit.Characters, 3), new("headline", BudgetUnit.Words, 1), new("summary", BudgetUnit.Words, 9), new("callsToAction", BudgetUnit.Items, 1), new("media", BudgetUnit.Pixels, 100), new("media", BudgetUnit.Items, 1)],
        };
        var site = Samples.Publish(Samples.Definitions with { Channels = [channel] }, Samples.Item("m", new Message
        {
            Headline = "Two words",
            Summary = "Short.",
            CallsToAction = [new("A", "/"), new("B", "/")],
            Media = [new("a.jpg", "", 200, 100)],
        }));

        Assert.Equal(
            ["headline Characters", "headline Words", "callsToAction Items", "media Pixels"],
            site.Deliver("m", site.Context("soft")).BrokenBudgets.Select(budget => $"{budget.Field} {budget.Unit}"));
    }

    [Fact]
    public void A_soft_budget_that_a_cut_restores_is_not_broken()
    {
        var channel = new Channel
        {
            Key = "both",
            Name = "Both",
            Kind = ChannelKind.Screen,
            Wants = ["summary"],
            Budgets = [new("summary", BudgetUnit.Characters, 20), new("summary", BudgetUnit.Words, 2, Hard: true)],
        };
        var site = Samples.Publish(Samples.Definitions with { Channels = [channel] }, Samples.Item("m", new Message { Headline = "M", Summary = "First one. Second sentence here." }));
        var content = site.Deliver("m", site.Context("both"));

        Assert.Equal(("First one.", FieldSource.Shortened), (content.Summary!.Preferred, content.Summary.Source));
        Assert.Empty(content.BrokenBudgets);
    }

    [Fact]
    public void Fields_without_a_value_are_not_named()
    {
        var site = Samples.Publish(Samples.Item("m", new Message { Headline = "M", CallsToAction = [], Media = [] }));

        Assert.Equal([new SelectedField("headline", "base", FieldSource.Authored)], site.Deliver("m", site.Context()).Fields);
    }

    [Fact]
    public void A_picture_that_is_too_wide_comes_in_its_widest_rendition_that_fits_a_drawing_is_scaled_and_the_rest_stays_away()
    {
        ValueList<Media> media =
        [
            new("photo.jpg", "Photo", 3000, 2000, [new("photo-400.jpg", 400, 267), new("photo-800.jpg", 800, 533), new("photo-1600.jpg", 1600, 1067)]),
            new("line.svg", "Line", 1600, 1),
            new("wide.jpg", "Wide", 801, 10),
            new("unknown.jpg", "Unknown"),
        ];
        var site = Samples.Publish(Samples.Item("m", new Message { Headline = "M", Media = media }));
        var content = site.Deliver("m", site.Context("mobile"));

        Assert.Equal(
            [("photo-800.jpg", (int?)800, (int?)533), ("line.svg", 800, 1), ("unknown.jpg", null, null)],
            content.Media.Select(picture => (picture.File, picture.Width, picture.Height)));
        Assert.Equal(FieldSource.Shortened, content.Fields.Single(field => field.Name == "media").Source);
    }

    [Fact]
    public void A_text_of_an_own_field_is_shaped_and_held_nowhere()
    {
        var fitter = new TextFitter(new ContentJourney.Shaping.TextShaper());
        var site = Samples.Publish(Samples.Item("m", new Message { Headline = "M" }));
        var content = new Deliverer(fitter).Deliver(site.Items["m"], site.Context())!;

        Assert.Equal("<p><strong>a</strong></p>", content.Shape(new AuthoredText("**a**", ContentJourney.Texts.TextSyntax.Markdown)).Value(TextForm.Html).Trim());
        Assert.Equal(0, fitter.Weight);
    }
}
