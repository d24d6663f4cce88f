using ContentJourney.Access;
using ContentJourney.Admin.Access;
using ContentJourney.Admin.Accounts;
using ContentJourney.Admin.Areas.Admin.Pages.Content;
using ContentJourney.Admin.Areas.Admin.Pages.Journeys;
using ContentJourney.Admin.Areas.Admin.Pages.Previews;
using ContentJourney.Admin.Transfers;
using ContentJourney.Admin.Wording;
using ContentJourney.Explaining;
using ContentJourney.Forms.Coverage;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Admin;

/// <summary>Composes the admin.</summary>
public static class AdminServices
{
    private const string Area = "Admin";

    // A field or two for everything a wording can say: an item of 200 wordings fits.
    private const int MostFields = 20_000;

    /// <summary>
    /// Adds the pages and signing in by cookie. The host brings Identity's stores for <see cref="IdentityUser"/> and <see cref="IdentityRole"/>, whose roles are
    /// the names of <see cref="Role"/>, the use cases of <c>ContentJourney.Editing</c>, and <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddContentJourneyAdmin(this IServiceCollection services)
    {
        services.AddSingleton<Words>();
        services.AddSingleton<Workbench>();
        services.AddSingleton<AuditReading>();
        services.AddScoped<SigningIn>();
        services.AddScoped<OwnAccount>();
        services.AddSingleton<Explainer>();
        services.AddSingleton<DevicePreviews>();
        services.AddSingleton<JourneyDesk>();
        services.AddSingleton<CoverageDesk>();
        services.AddSingleton<Uploads>();
        services.AddSingleton<Runs>();
        services.AddRazorPages(pages =>
        {
            pages.Conventions.AuthorizeAreaFolder(Area, "/", nameof(Right.Look));
            pages.Conventions.AddAreaFolderApplicationModelConvention(Area, "/", model => model.Filters.Add(new OwnPasswordFirst()));
        });
        services.Configure<FormOptions>(options => options.ValueCountLimit = MostFields);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        new IdentityBuilder(typeof(IdentityUser), typeof(IdentityRole), services).AddSignInManager();
        services.ConfigureApplicationCookie(SetCookie);
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddAntiforgery(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddAuthorization(SetPolicies);
        return services;
    }

    /// <summary>Puts what the pages need into the pipeline: the language, who is signed in, what they may. The pages themselves are mapped with all Razor Pages.</summary>
    public static IApplicationBuilder UseContentJourneyAdmin(this IApplicationBuilder app) => app
        .UseWhen(IsAdmin, admin => admin.UseRequestLocalization(AdminCulture.Options).UseMiddleware<AdminHeaders>())
        .UseAuthentication()
        .UseAuthorization();

    private static bool IsAdmin(HttpContext http) => http.Request.Path.StartsWithSegments("/admin", StringComparison.Ordinal) || http.Request.Path == "/preview/show";

    private static void SetCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "ContentJourney.Admin";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.LoginPath = "/admin/sign-in";
        cookie.AccessDeniedPath = "/admin/denied";
        cookie.ReturnUrlParameter = "to";
        cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
        cookie.SlidingExpiration = true;
    }

    private static void SetPolicies(AuthorizationOptions options)
    {
        foreach (var right in Enum.GetValues<Right>())
        {
            options.AddPolicy(right.ToString(), policy => policy.RequireAuthenticatedUser().RequireAssertion(context => CurrentActor.Of(context.User).May(right)));
        }
    }
}
