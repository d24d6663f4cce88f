using ContentJourney.OrchardCore.Web;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var setup = FirstSetup.Of(builder.Configuration);
builder.Configuration.AddInMemoryCollection(setup.Settings);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");

var app = builder.Build();
app.UseStaticFiles();
app.UseOrchardCore();

await app.StartAsync();
await Greeting.WriteAsync(app, setup);
await app.WaitForShutdownAsync();
