using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Theming;

namespace ContentJourney.Themes.Daylight.OrchardCore;

/// <summary>Lets the theme's pages be there only while it is the site's theme, and not while it is merely enabled.</summary>
internal sealed class OnlyAsTheme : IAsyncResourceFilter
{
    /// <inheritdoc/>
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var themes = context.HttpContext.RequestServices.GetRequiredService<IThemeManager>();
        if ((await themes.GetThemeAsync())?.Id != Startup.Theme)
        {
            context.Result = new NotFoundResult();
            return;
        }

        await next();
    }
}
