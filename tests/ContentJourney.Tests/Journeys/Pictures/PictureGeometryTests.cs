using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ContentJourney.Collections;
using ContentJourney.Journeys;
using ContentJourney.Journeys.Pictures;
using static ContentJourney.Tests.Journeys.Pictures.DrawnPicture;

namespace ContentJourney.Tests.Journeys.Pictures;

public class PictureGeometryTests
{
    private static readonly Journey _dense = new(
        "dense",
        "Everything everywhere",
        "technik-max",
        "five",
        null,
        Enumerable.Range(0, 12).Select(stage => new Stage($"phase-{stage}", [new("kpi", stage)], Enumerable.Range(0, 10).Select(index => Dense(stage, index)).ToValueList())).ToValueList());

    [Theory]
    [InlineData(640)]
    [InlineData(1_200)]
    [InlineData(1_600)]
    [InlineData(3_000)]
    public void No_text_overflows_its_box(int width)
    {
        foreach (var picture in new[] { Draw(SampleJourney.Journey, width), Draw(_dense, width) })
        {
            foreach (var box in picture.Descendants(Namespace + "g").Where(group => group.Attribute("class")?.Value is "cj-touchpoint" or "cj-notes" or "cj-stage"))
            {
                var rectangle = box.Element(Namespace + "rect")!;
                var (right, bottom) = (Number(rectangle, "x") + Number(rectangle, "width"), Number(rectangle, "y") + Number(rectangle, "height"));
                Assert.All(box.Elements(Namespace + "text").Where(text => text.Attribute("text-anchor")!.Value == "start"), text =>
                {
                    Assert.InRange(Number(text, "x") + Width(text), 0, right);
                    Assert.InRange(Number(text, "y"), Number(rectangle, "y"), bottom);
                });
            }
        }
    }

    [Theory]
    [InlineData(640)]
    [InlineData(1_200)]
    public void Cards_of_a_column_do_not_touch(int width)
    {
        var boxes = Cards(Draw(_dense, width)).Select(card => card.Element(Namespace + "rect")!).ToArray();

        foreach (var column in boxes.GroupBy(box => Number(box, "x")))
        {
            Assert.All(column.Zip(column.Skip(1)), pair => Assert.True(Number(pair.First, "y") + Number(pair.First, "height") + 8 <= Number(pair.Second, "y")));
        }
    }

    [Fact]
    public void The_curve_goes_to_the_right_and_stays_in_its_band()
    {
        var picture = Draw(_dense, 640);
        var plots = picture.Descendants(Namespace + "rect").Where(rectangle => rectangle.Attribute("class")!.Value.Contains("cj-plot", StringComparison.Ordinal)).ToArray();
        var curves = picture.Descendants(Namespace + "path").Where(path => path.Attribute("class")!.Value == "cj-curve").ToArray();

        Assert.Equal(4, curves.Length);
        foreach (var (plot, curve) in plots.Zip(curves))
        {
            var numbers = Regex.Matches(curve.Attribute("d")!.Value, @"-?\d+(\.\d+)?").Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
            var (xs, ys) = (numbers.Where((_, index) => index % 2 == 0).ToArray(), numbers.Where((_, index) => index % 2 == 1).ToArray());

            Assert.Equal(xs.Order(), xs);
            Assert.All(ys, y => Assert.InRange(y, Number(plot, "y"), Number(plot, "y") + Number(plot, "height")));
        }
    }

    [Fact]
    public void A_point_lies_the_higher_the_better_it_feels_and_who_was_not_asked_has_none()
    {
        var points = Draw(SampleJourney.Journey).Descendants(Namespace + "circle").Where(circle => circle.Attribute("class")!.Value.StartsWith("cj-point", StringComparison.Ordinal)).ToArray();
        var emotions = SampleJourney.Journey.Stages.SelectMany(stage => stage.Touchpoints).Select(touchpoint => touchpoint.Emotion).OfType<int>().ToArray();

        Assert.Equal(emotions.Length, points.Length);
        Assert.Equal(emotions.Distinct().OrderDescending(), points.Zip(emotions).OrderBy(pair => Number(pair.First, "cy")).Select(pair => pair.Second).Distinct());
    }

    [Fact]
    public void A_dense_journey_is_drawn_within_a_second()
    {
        var clock = Stopwatch.StartNew();
        var picture = Draw(_dense);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"{clock.Elapsed}");
        Assert.Equal(120, Cards(picture).Count());
    }

    private static Touchpoint Dense(int stage, int index) => SampleJourney.Touchpoint($"t-{stage}-{index}", "", index % 2 == 0 ? "desktop" : "sms", 0, [$"t-{stage}-{index + 1}", $"t-{stage + 1}-{index}"]) with
    {
        Name = $"Donaudampfschifffahrtsgesellschaftskapitän {index}",
        Owner = "Abteilung für Öffentlichkeitsarbeit",
        Actions = ["Liest die Bedienungsanleitung von vorn bis hinten", "漢字とかな交じりの長い文がここに続きます"],
        Thoughts = ["Warum steht das nirgends? 🤔🤔🤔"],
        Emotion = ((stage * 7) + (index * 3)) % 5 - 2,
        PainPoints = ["Zu lang"],
        Opportunities = ["Kürzer"],
    };

    private static double Width(XElement text) =>
        GlyphWidths.Measure(text.Value, new(Number(text, "font-size"), "", Bold: text.Attribute("font-weight")!.Value == "600"));
}
