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
 * One bound on the memory of all stores of a process. By default each of the twelve partitions of each store may take up to 98 MB
 * for itself, outside the heap. Named in the settings of a topology as {@code rocksdb.config.setter}.
 */
public final class BoundedStores implements RocksDBConfigSetter {
    private static final long MEGABYTE = 1024 * 1024;
    /** Of the largest buffer, 80 kB: some ten bits for each of its records. */
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
        // Large ones, for a store is rebuilt the sooner; taken bit by bit, for most have little to hold.
        options.setWriteBufferSize(16 * MEGABYTE);
        options.setArenaBlockSize(MEGABYTE / 4);
        options.setMaxWriteBufferNumber(2);
        // Most look-ups are for a petition that is new: the filter says so without a walk through what is buffered.
        options.setMemtablePrefixBloomSizeRatio(MEMBERS_SHARE);
        options.setMemtableWholeKeyFiltering(true);
    }

    /** The bound is for all stores and lives as long as the process. */
    @Override
    public void close(String storeName, Options options) {}
}
