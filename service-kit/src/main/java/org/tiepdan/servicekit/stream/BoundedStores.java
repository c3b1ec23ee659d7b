package org.tiepdan.servicekit.stream;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * Bounds the memory of all stores of a process together. By default each of the twelve partitions of each store may take up to 98 MB
 * outside the heap. Set as {@code rocksdb.config.setter} in a topology's settings.
 */
public final class BoundedStores implements RocksDBConfigSetter {
    private static final long MEGABYTE = 1024 * 1024;
    /** Share of the largest buffer, 80 kB: about ten bits per record. */
    private static final double MEMBERS_SHARE = 0.005;

    private static final Cache BLOCKS;
    private static final WriteBufferManager BUFFERS;

    static {
        RocksDB.loadLibrary();
        BLOCKS = new LRUCache(64 * MEGABYTE);
        BUFFERS = new WriteBufferManager(48 * MEGABYTE, BLOCKS);
    }

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        if (options.tableFormatConfig() instanceof BlockBasedTableConfig tables) {
            tables.setBlockCache(BLOCKS);
            tables.setCacheIndexAndFilterBlocks(true);
            options.setTableFormatConfig(tables);
        }
        options.setWriteBufferManager(BUFFERS);
        // Large buffers, so that stores are restored faster; allocated in small steps, since most stores hold little.
        options.setWriteBufferSize(16 * MEGABYTE);
        options.setArenaBlockSize(MEGABYTE / 4);
        options.setMaxWriteBufferNumber(2);
        // Most look-ups are for a new petition: the filter finds this out without searching the buffer.
        options.setMemtablePrefixBloomSizeRatio(MEMBERS_SHARE);
        options.setMemtableWholeKeyFiltering(true);
    }

    /** Closes nothing: the bound is shared by all stores and lives as long as the process. */
    @Override
    public void close(String storeName, Options options) {}
}
