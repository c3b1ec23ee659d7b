package org.tiepdan.benchmarks.likeness;

import java.io.StringReader;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** Lucene's MinHash filter over folded shingles of two words, in an index on the disk; alike are those with enough of the hashes in common. */
final class LuceneSide implements Side {
    private static final int HASHES = 128;
    private static final int MOST = 20;

    private final FSDirectory directory;
    private final Analyzer analyzer = new Folded();
    private IndexSearcher searcher;

    LuceneSide(Path folder) throws Exception {
        directory = FSDirectory.open(folder);
        IndexSearcher.setMaxClauseCount(4 * HASHES);
    }

    private static final class Folded extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            var shingles = new ShingleFilter(new ASCIIFoldingFilter(new LowerCaseFilter(words)), 2, 2);
            shingles.setOutputUnigrams(false);
            shingles.setOutputUnigramsIfNoShingles(true);
            return new TokenStreamComponents(words, new MinHashFilter(shingles, 1, HASHES, 1, true));
        }
    }

    @Override
    public void remember(List<String> texts) throws Exception {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int number = 0; number < texts.size(); number++) {
                var document = new Document();
                document.add(new StoredField("number", number));
                for (String hash : hashes(texts.get(number))) {
                    document.add(new StringField("hash", hash, Field.Store.NO));
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
    }

    @Override
    public List<Integer> find(String text, double threshold) throws Exception {
        Set<String> hashes = hashes(text);
        var query = new BooleanQuery.Builder();
        hashes.forEach(hash -> query.add(new ConstantScoreQuery(new TermQuery(new Term("hash", hash))), BooleanClause.Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.max(1, (int) Math.round(threshold * hashes.size())));
        List<Integer> found = new ArrayList<>();
        for (ScoreDoc each : searcher.search(query.build(), MOST).scoreDocs) {
            found.add(searcher.storedFields().document(each.doc).getField("number").numericValue().intValue());
        }
        return found;
    }

    /** Marks of decomposed letters are no ASCII to fold, so the text is composed first. */
    private Set<String> hashes(String text) throws Exception {
        Set<String> hashes = new LinkedHashSet<>();
        try (var stream = analyzer.tokenStream("hash", new StringReader(Normalizer.normalize(text, Normalizer.Form.NFC)))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hashes.add(term.toString());
            }
            stream.end();
        }
        return hashes;
    }

    @Override
    public void close() throws Exception {
        directory.close();
    }
}
