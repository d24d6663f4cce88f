using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using ContentJourney.Access;
using ContentJourney.Collections;
using Spectre.Console;

namespace ContentJourney.Web.Commands;

/// <summary>Makes, lists and revokes the keys of front-ends.</summary>
internal static class KeyCommands
{
    private static readonly Argument<string> _name = new("NAME") { Description = "What the key is for." };
    private static readonly Argument<string> _id = new("ID") { Description = "The key's id, as listed." };
    private static readonly Option<Scope[]> _scopes = new("--scope")
    {
        Description = "What it may do beside reading what is published: preview, insights, manage. May be given several times.",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create(SettingsOptions settings) => new("key", "Keys of front-ends.")
    {
        SiteCommand.Create("create", "Make a key. Its text is shown once and kept only as a hash.", settings, CreateAsync, _name, _scopes),
        SiteCommand.Create("list", "List all keys.", settings, ListAsync),
        SiteCommand.Create("revoke", "Take a key back; it stops working at once.", settings, RevokeAsync, _id),
    };

    private static async Task<int> CreateAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var scopes = (parsed.GetValue(_scopes) ?? []).Prepend(Scope.Read).Distinct().Order().ToValueList();
        var (key, text) = ApiKeySecret.Create(parsed.GetValue(_name)!, scopes, services.GetRequiredService<TimeProvider>().GetUtcNow(), RandomNumberGenerator.GetBytes(ApiKeySecret.RandomBytes));
        await services.GetRequiredService<IApiKeyStore>().AddAsync(key, cancellation);
        Console.WriteLine(text);
        await Console.Error.WriteLineAsync($"Key {key.Id} for \"{key.Name}\" may {Names(key)}. The line above is shown this once; send it as \"Authorization: Bearer …\".");
        return 0;
    }

    private static async Task<int> ListAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var table = new Table().AddColumns("Id", "Name", "Scopes", "Made", "Revoked");
        foreach (var key in (IEnumerable<ApiKey>)await services.GetRequiredService<IApiKeyStore>().ReadAsync(cancellation))
        {
            table.AddRow(key.Id, key.Name.EscapeMarkup(), Names(key), Day(key.CreatedAt), key.RevokedAt is { } at ? Day(at) : "");
        }

        AnsiConsole.Write(table);
        return 0;
    }

    private static async Task<int> RevokeAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var id = parsed.GetValue(_id)!;
        if (await services.GetRequiredService<IApiKeyStore>().RevokeAsync(id, services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellation))
        {
            Console.WriteLine($"Key {id} no longer works.");
            return 0;
        }

        await Console.Error.WriteLineAsync($"There is no working key {id}; \"key list\" shows all.");
        return Failures.ExitCode;
    }

    private static string Names(ApiKey key) => string.Join(", ", key.Scopes.Select(scope => scope.ToString().ToLowerInvariant()));

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
