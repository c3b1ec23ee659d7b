package org.tiepdan.benchmarks.engines.alike;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
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
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene's MinHashFilter with its own defaults (one hash, 512 buckets of one, with rotation) over runs of words, in an index on disk. The
 * similarity is the share of the smaller text's hashes that both have, so that neither salutations nor omitted words count against a copy.
 */
final class LuceneIndex implements Index {
    private static final String HASH = "hash";
    private static final String NUMBER = "number";
    private static final String SIZE = "size";
    private static final int MOST = 20;

    private final int run;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;

    /** @param run number of words per shingle */
    LuceneIndex(Path folder, int run) throws IOException {
        this.run = run;
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig());
    }

    @Override
    public void add(int number, String text) throws IOException {
        var hashes = hashes(text);
        var document = new Document();
        hashes.forEach(hash -> document.add(new StringField(HASH, hash, Field.Store.NO)));
        document.add(new StoredField(NUMBER, number));
        document.add(new StoredField(SIZE, hashes.size()));
        writer.addDocument(document);
    }

    @Override
    public void commit() throws IOException {
        writer.forceMerge(1);
        writer.commit();
        reader = DirectoryReader.open(directory);
    }

    @Override
    public List<Hit> find(String text, double least) throws IOException {
        var hashes = hashes(text);
        var query = new BooleanQuery.Builder();
        hashes.forEach(hash ->
                query.add(new ConstantScoreQuery(new TermQuery(new Term(HASH, hash))), BooleanClause.Occur.SHOULD));
        List<Hit> hits = new ArrayList<>();
        if (hashes.isEmpty()) {
            return hits;
        }
        var stored = reader.storedFields();
        for (var found : new IndexSearcher(reader).search(query.build(), MOST).scoreDocs) {
            var document = stored.document(found.doc);
            int size = document.getField(SIZE).numericValue().intValue();
            double similarity = Math.min(1, found.score / Math.min(size, hashes.size()));
            if (similarity >= least) {
                hits.add(new Hit(document.getField(NUMBER).numericValue().intValue(), similarity));
            }
        }
        return hits;
    }

    private Set<BytesRef> hashes(String text) throws IOException {
        var words = new StandardTokenizer();
        words.setReader(new StringReader(Folded.of(text)));
        Set<BytesRef> hashes = new HashSet<>();
        try (var stream = new MinHashFilter(runs(words), 1, 512, 1, true)) {
            var term = stream.getAttribute(TermToBytesRefAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hashes.add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            stream.end();
        }
        return hashes;
    }

    private TokenStream runs(TokenStream words) {
        if (run == 1) {
            return words;
        }
        var runs = new ShingleFilter(words, run, run);
        runs.setOutputUnigrams(false);
        return runs;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        writer.close();
        directory.close();
    }
}
