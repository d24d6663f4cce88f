using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ContentJourney.Storage.Tests.PostgreSql;

/// <summary>A PostgreSQL server of our own in a temporary folder, from the programs that Debian installs; stopped and deleted in the end.</summary>
internal sealed class PostgreSqlCluster : IDisposable
{
    private readonly string _programs;
    private readonly string _folder;
    private readonly int _port = FreePort();

    private PostgreSqlCluster(string programs, string folder) => (_programs, _folder) = (programs, folder);

    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres";

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Starts one; null when this machine has no PostgreSQL.</summary>
    public static PostgreSqlCluster? Start()
    {
        const string Versions = "/usr/lib/postgresql";
        if (OperatingSystem.IsWindows() || !Directory.Exists(Versions) || Directory.GetFiles(Versions, "initdb", SearchOption.AllDirectories) is not [.., var program])
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("contentjourney-pg-").FullName;
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        var cluster = new PostgreSqlCluster(Path.GetDirectoryName(program)!, folder);
        cluster.Run("initdb", "-D", cluster.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        cluster.Run("pg_ctl", "start", "-w", "-D", cluster.Data, "-l", Path.Combine(folder, "log"), "-o", $"-c listen_addresses=127.0.0.1 -c port={cluster._port} -c unix_socket_directories='' -c fsync=off");
        return cluster;
    }

    public void Dispose()
    {
        Run("pg_ctl", "stop", "-D", Data, "-m", "immediate");
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // PostgreSQL refuses to run as root.
    private void Run(string program, params string[] arguments)
    {
        string[] command = [Path.Combine(_programs, program), .. arguments, .. program == "pg_ctl" ? ["-s"] : Array.Empty<string>()];
        command = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", .. command] : command;
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" > /dev/null", "sh", .. command]) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}; its log is in {_folder}.");
        }
    }
}
