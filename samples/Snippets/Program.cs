using Snippets;

// Every snippet of the documentation is run here, so that it cannot rot.
MoneySnippets.Add();
