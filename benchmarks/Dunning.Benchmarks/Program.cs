using System.Globalization;
using BenchmarkDotNet.Running;
using Dunning.Benchmarks;

switch (args)
{
    case ["throughput", .. var rest]:
        Throughput.Print(rest is [var debtors] ? int.Parse(debtors, CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["checksum", .. var rest]:
        Checksum.Print(rest is [var days] ? int.Parse(days, CultureInfo.InvariantCulture) : 60_000);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
