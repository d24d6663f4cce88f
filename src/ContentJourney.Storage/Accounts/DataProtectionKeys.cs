using System.Xml.Linq;
using ContentJourney.Storage.Model;
using ContentJourney.Storage.Providers;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Accounts;

/// <summary>Keys for cookies and tokens in a table, so that every node reads what any node has sealed. The interface has no asynchronous calls; these come at start-up and once in months.</summary>
internal sealed class DataProtectionKeys(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => database.ReadAsync(
        async context => (await context.DataProtectionKeys.OrderBy(key => key.Name).Select(key => key.Xml).ToListAsync()).ConvertAll(XElement.Parse),
        CancellationToken.None).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) => database.WriteAsync(
        context => Task.FromResult(context.Add(new DataProtectionKeyRow { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) })),
        CancellationToken.None).GetAwaiter().GetResult();
}
