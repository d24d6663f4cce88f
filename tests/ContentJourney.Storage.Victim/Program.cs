// Writes edits to a SQLite site until it is killed, and says which ones the store has confirmed.
// Arguments: the data directory, the first edit's number, the number after the last edit's.
// Output: "ready", then for each edit "copy <item> <version> <edit>" as it is typed and "edit <item> <version> <edit>" as it is saved, and "publish <item> <version> <site version>" for every other one.
using System.Globalization;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Publishing;
using ContentJourney.Storage;
using Microsoft.Extensions.DependencyInjection;

const int Items = 10;
var first = int.Parse(args[1], CultureInfo.InvariantCulture);
var end = int.Parse(args[2], CultureInfo.InvariantCulture);
await using var services = new ServiceCollection().AddContentJourneyStorage(new() { DataDirectory = args[0] }).BuildServiceProvider();
await services.GetRequiredService<StorageMigrator>().MigrateAsync(default);
var store = services.GetRequiredService<ISiteStore>();
var desk = services.GetRequiredService<IDeskStore>();
var german = Locale.Of("de");
await store.WriteAsync(new() { Settings = new() { Key = "site", Title = "Site", DefaultLocale = german, Locales = [german] } }, By(0), default);
Console.WriteLine("ready");
for (var edit = first; edit < end; edit++)
{
    var key = string.Create(CultureInfo.InvariantCulture, $"item-{edit % Items}");
    var headline = edit.ToString(CultureInfo.InvariantCulture);
    var item = new Item { Key = key, Type = "article", Variants = [new() { Key = Variant.BaseKey, Locale = german, Message = new() { Headline = headline } }] };
    var expected = (await store.FindItemAsync(key, default))?.Latest.Number ?? 0;
    await desk.KeepAsync(new(item, expected, "victim", By(edit).At), default);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"copy {key} {expected} {edit}"));
    var saved = (await store.SaveDraftAsync(item, expected, "saved", By(edit), default)).Value;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"edit {key} {saved.Number} {edit}"));
    if (edit / Items % 2 == 0)
    {
        var version = (await store.PublishAsync([key], By(edit), default)).Value;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"publish {key} {saved.Number} {version}"));
    }
}

Console.WriteLine("done");

static Authorship By(int edit) => new("victim", new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(edit));
