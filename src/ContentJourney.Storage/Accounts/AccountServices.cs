using ContentJourney.Storage.Model;
using ContentJourney.Storage.Providers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Storage.Accounts;

/// <summary>Composes accounts and the keys of their cookies, both kept in the database of <see cref="StorageServices"/>.</summary>
public static class AccountServices
{
    /// <summary>
    /// Adds <c>UserManager&lt;IdentityUser&gt;</c> and <c>RoleManager&lt;IdentityRole&gt;</c>. A password has at least 12 characters, of whatever kind (NIST SP 800-63B asks
    /// for length); after 5 wrong ones an account is locked for 15 minutes; who is signed out everywhere is so at the next request. Cookies and sign-in are the host's.
    /// </summary>
    public static IdentityBuilder AddContentJourneyAccounts(this IServiceCollection services) => services
        .Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero)
        .AddIdentityCore<IdentityUser>(SetRules)
        .AddRoles<IdentityRole>()
        .AddEntityFrameworkStores<ContentJourneyContext>()
        .AddDefaultTokenProviders();

    /// <summary>Keeps the keys in the database, for all nodes. They are not encrypted there unless <c>ProtectKeysWith…</c> names a certificate.</summary>
    public static IDataProtectionBuilder PersistKeysInContentJourney(this IDataProtectionBuilder builder)
    {
        builder.Services.AddOptions<KeyManagementOptions>().Configure<Database>((options, database) => options.XmlRepository = new DataProtectionKeys(database));
        return builder;
    }

    private static void SetRules(IdentityOptions options)
    {
        options.Password.RequiredLength = 12;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
