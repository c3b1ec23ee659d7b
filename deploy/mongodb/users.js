// Run once by MongoDB's image, when its data folder is new: reporting-service may touch only the read models.
const password = require('fs').readFileSync('/run/secrets/mongodb-reporting-service', 'utf8').trim();

db.getSiblingDB('tiepdan').createUser({
  user: 'reporting-service',
  pwd: password,
  roles: [{ role: 'readWrite', db: 'tiepdan' }],
});
