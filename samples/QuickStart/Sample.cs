using System.CommandLine.Invocation;
using Dunning;
using QuickStart.OpenItems;
using QuickStart.Page;

namespace QuickStart;

/// <summary>Reads open items, decides on each debtor, prints the proposal. This is how the library is used.</summary>
internal static class Sample
{
    private const int Failed = 1;
    private const int SomeSetAside = 2;

    /// <summary>Runs the program.</summary>
    /// <returns>0; 1 if it could not do what was asked; 2 with <c>--strict</c> if a debtor was set aside.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var command = new CommandLine().Command(settings =>
        {
            try
            {
                return Run(settings, output, error);
            }
            catch (Exception problem) when (IsOfFile(problem))
            {
                error.WriteLine(string.Join('\n', problem.Message.Split('\n')
                    .Select(line => $"{Path.GetFileName(settings.Items)}: {line}")));
                return Failed;
            }
        });
        var parsed = command.Parse(args);
        if (parsed.Action is ParseErrorAction refusal)
        {
            // What is wrong is enough; --help prints the rest.
            refusal.ShowHelp = false;
        }

        return parsed.Invoke(new() { Output = output, Error = error });
    }

    private static bool IsOfFile(Exception problem) =>
        problem is UnreadableFileException or IOException or UnauthorizedAccessException;

    private static int Run(Settings settings, TextWriter output, TextWriter error)
    {
        var days = new Days(settings.AsOf, settings.PaymentsKnownUntil ?? settings.AsOf.PlusDays(-1));
        var file = OpenItemsFile.Read(File.ReadAllBytes(settings.Items), new()
        {
            PaymentsKnownUntil = days.PaymentsKnownUntil,
            Numbers = settings.Numbers,
            Columns = settings.Columns,
        });
        var engine = new DunningEngine(FirstSteps.Policy);
        if (settings.Explain is { } debtor)
        {
            return Explain(file, engine, days, settings) is { } text ? Say(output, text) : Unknown(debtor, file, error);
        }

        output.Write(Page(Proposal.Of(file, Path.GetFileName(settings.Items), engine, days), settings));
        return settings.IsStrict && file.SetAside.Count > 0 ? SomeSetAside : 0;
    }

    private static string Page(Proposal proposal, Settings settings) =>
        new PageWriter(proposal, Words.In(settings.Language)).Write();

    private static string? Explain(OpenItemsFile file, DunningEngine engine, Days days, Settings settings) =>
        file.Debtors.FirstOrDefault(known => known.Debtor.Value == settings.Explain) is { } snapshot
            ? engine.Explain(snapshot, AsOf.On(days.AsOf), settings.Language).InFull()
            : null;

    private static int Say(TextWriter output, string text)
    {
        output.Write(text.TrimEnd('\n') + "\n");
        return 0;
    }

    private static int Unknown(string debtor, OpenItemsFile file, TextWriter error)
    {
        var aside = file.SetAside.FirstOrDefault(known => known.Debtor == debtor);
        var others = file.Debtors.Select(known => known.Debtor.Value);
        var lines = aside is null
            ? [$"{debtor} is not in the file.{Near.DidYouMean(debtor, others)}"]
            : aside.Because.Select(because => $"{debtor} is set aside: line {because.Line}  {because.Text}");
        error.Write(string.Join('\n', lines) + "\n");
        return Failed;
    }
}
