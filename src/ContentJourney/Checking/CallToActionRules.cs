using ContentJourney.Content;

namespace ContentJourney.Checking;

/// <summary>Calls to action: a label, and an address that leads somewhere.</summary>
internal static class CallToActionRules
{
    public static void Check(CheckRun run, Item item, CallToAction call, string path)
    {
        run.Require(call.Label, "callToAction.label.missing", "The label", $"{path}/label");
        FactRules.CheckUse(run, item, call.Label, $"{path}/label");
        FactRules.CheckUse(run, item, call.Url, $"{path}/url");
        if (!Key.IsKey(call.Kind))
        {
            run.Add("callToAction.kind.malformed", $"\"{call.Kind}\" is no kind; a kind has {Key.Rule}, e.g. \"buy\".", $"{path}/kind");
        }

        CheckUrl(run, item, call.Url, $"{path}/url");
    }

    private static void CheckUrl(CheckRun run, Item item, string written, string path)
    {
        foreach (var name in FactReferences.In(written))
        {
            var fact = item.Facts.FirstOrDefault(fact => fact.Name == name);
            if (fact is null)
            {
                return; // Reported as undefined already.
            }

            if (fact.Value is not (FactValue.Text or FactValue.Url))
            {
                run.Add("callToAction.url.fact", $"An address takes facts of the kinds text and url; \"{name}\" is none.", path);
                return;
            }
        }

        var url = FactReferences.Replace(written, name => Value(item, name));
        if (!Address.IsAllowed(url))
        {
            run.Add("callToAction.url.malformed", $"\"{written}\" leads nowhere; an address is {Address.Rule}.", path);
        }
        else if (Address.IsRootRelative(url) && !IsKnown(run, url.Split('?', '#')[0]))
        {
            run.Warn("callToAction.url.unknown", $"The site has no page and no file \"{url}\".{run.SuggestPath(url)}", path);
        }
    }

    private static string Value(Item item, string name) => item.Facts.FirstOrDefault(fact => fact.Name == name)?.Value switch
    {
        FactValue.Url url => url.Address,
        FactValue.Text text => Uri.EscapeDataString(text.Wording),
        _ => "",
    };

    private static bool IsKnown(CheckRun run, string path) =>
        path == "/" || run.Paths.Contains(path) || (path.StartsWith("/media/", StringComparison.Ordinal) && run.HasFile(path[1..]));
}
