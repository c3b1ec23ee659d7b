package org.tiepdan.office.offending;

import java.sql.Connection;
import java.sql.SQLException;

public class PageThatReadsTheDatabase {
    boolean closed(Connection database) throws SQLException {
        return database.isClosed();
    }
}
